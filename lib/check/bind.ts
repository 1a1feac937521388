import type { Block } from '../draft/draft.ts';
import type { Finding, Fix } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { nestedQuotes } from './nested-quotes.ts';
import type { LocalEdit, Problem } from './rule.ts';

/** A problem whose edits are in its own block, or in the block with the index they name. */
interface Bindable extends Omit<Problem, 'fixes'> {
  fixes?: { label: string; safe: boolean; edits: (LocalEdit & { block?: number })[] }[];
}

const CONTEXT = 6;

/**
 * The finding that a rule's problem is in `blocks[index]`. Its id follows from the rule, the words and a few
 * characters around them, so it survives edits elsewhere; the engine numbers those that are alike.
 */
export function bind(rule: string, problem: Bindable, block: Block, blocks: readonly Block[]): Finding {
  const { start, end } = problem;
  if (!(start >= 0 && start <= end && end <= block.text.length)) {
    throw new Error(`Rule ${rule} reported [${start}, ${end}) in a block of ${block.text.length} characters.`);
  }
  const around = block.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  // What is optional is put in by itself: to spread it costs more than all the rest.
  const finding = {
    id: `${rule}-${fingerprint(`${block.text.slice(start, end)}|${around}`)}`,
    rule,
    type: problem.type ?? rule,
    severity: problem.severity,
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    message: nestedQuotes(problem.message),
  } as Finding;
  if (problem.why !== undefined) finding.why = problem.why;
  if (problem.source !== undefined) finding.source = problem.source;
  if (problem.field !== undefined) finding.field = problem.field;
  if (problem.word !== undefined) finding.word = problem.word;
  finding.fixes = (problem.fixes ?? []).map((fix) => ({
    label: nestedQuotes(fix.label),
    safe: fix.safe,
    edits: fix.edits.map((edit) => bindEdit(edit, edit.block === undefined ? block : blocks[edit.block]!)),
  }));
  return finding;
}

function bindEdit(edit: LocalEdit, block: Block): Fix['edits'][number] {
  return {
    block: block.id,
    start: edit.start,
    end: edit.end,
    was: block.text.slice(edit.start, edit.end),
    insert: edit.insert,
  };
}
