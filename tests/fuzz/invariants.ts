import { isDeepStrictEqual } from 'node:util';
import { type Analyser, createAnalyser } from '../../lib/check/engine.ts';
import type { Finding, Fix } from '../../lib/check/finding.ts';
import { applyEdits } from '../../lib/draft/apply-edits.ts';
import { applySplice, type Block, type Draft } from '../../lib/draft/draft.ts';
import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import type { Change } from './drafts.ts';

/** Judges analyses of drafts. Each function throws with a sentence that names the broken promise. */
export interface Judge {
  /** Reads the draft, follows it through the changes, and tries every fix. */
  judge(draft: Draft, changes: readonly Change[]): void;
}

export function createJudge(knowledge: Knowledge): Judge {
  // Kept for many drafts, as the sidebar keeps one; blocks of the next draft are other objects with the same ids.
  const used = createAnalyser(knowledge);
  let judged = 0;
  return {
    judge(draft, changes) {
      const versions = followed(draft, changes);
      for (const version of versions) promise(used, version);
      const last = versions.at(-1)!;
      const other = ++judged % 20 === 0 ? createAnalyser(knowledge) : used;
      sameFromScratch(used, other, last);
      tryFixes(used, last);
    },
  };
}

/** Every state of the draft from the first to the last; blocks that stay are the same objects. */
function followed(draft: Draft, changes: readonly Change[]): Draft[] {
  const drafts = [draft];
  let made = 0;
  for (const { start, remove, insert } of changes) {
    const last = drafts.at(-1)!;
    const at = last.blocks.length ? start % (last.blocks.length + 1) : 0;
    const blocks = insert.map((text): Block => ({ id: `n${made++}`, text, kind: 'paragraph' }));
    drafts.push(applySplice(last, { version: last.version + 1, start: at, remove, insert: blocks }));
  }
  return drafts;
}

/** What an analysis says of places is so. */
function promise(analyser: Analyser, draft: Draft): void {
  const { findings, suggestions, plan, version } = analyser.analyse(draft);
  if (version !== draft.version)
    throw new Error(`The analysis is of version ${version}, the draft is ${draft.version}.`);
  const texts = new Map(draft.blocks.map((block) => [block.id, block.text]));
  const ids = new Set<string>();
  for (const finding of findings) {
    const { block, start, end, text, id } = finding;
    const there = texts.get(block)?.slice(start, end);
    if (there !== text) throw new Error(`${name(finding)} says ${quote(text)} stands where ${quote(there)} does.`);
    if (ids.has(id)) throw new Error(`${name(finding)} has the id of another finding: ${id}.`);
    ids.add(id);
    if (!finding.message) throw new Error(`${name(finding)} has no message.`);
    for (const { edits } of finding.fixes) {
      for (const edit of edits) {
        const was = texts.get(edit.block)?.slice(edit.start, edit.end);
        if (was !== edit.was)
          throw new Error(`A fix of ${name(finding)} expects ${quote(edit.was)}, not ${quote(was)}.`);
      }
    }
  }
  for (const { place, id, wordings } of suggestions) {
    const beside = typeof place === 'string' ? undefined : 'after' in place ? place.after : place.before;
    if (beside !== undefined && !texts.has(beside))
      throw new Error(`Suggestion ${id} goes beside a block that isn't there.`);
    if (wordings.some((wording) => wording.length === 0)) throw new Error(`Suggestion ${id} has an empty wording.`);
  }
  for (const { block, start, end } of plan.outline) {
    if (!(start >= 0 && start <= end && end <= texts.get(block)!.length))
      throw new Error('An outline row lies outside its block.');
  }
  for (const { span } of plan.schedule) {
    if (texts.get(span.block)?.slice(span.start, span.end) !== span.text)
      throw new Error('An activity is not what stands there.');
  }
}

/** What was remembered of earlier versions leads to the same analysis as reading the draft for the first time. */
function sameFromScratch(used: Analyser, other: Analyser, draft: Draft): void {
  const anew = { version: draft.version, blocks: draft.blocks.map((block) => ({ ...block })) };
  const [one, two] = [used.analyse(draft), other.analyse(anew)];
  if (isDeepStrictEqual(one, two)) return;
  const key = (Object.keys(one) as (keyof typeof one)[]).find((key) => !isDeepStrictEqual(one[key], two[key]))!;
  throw new Error(
    `After changes the analysis isn't what reading anew gives; ${key}: ${JSON.stringify(one[key])} ≠ ${JSON.stringify(two[key])}`,
  );
}

/** Each fix can be applied, does what its edits say, and mends what was found. */
function tryFixes(analyser: Analyser, draft: Draft): void {
  const { findings } = analyser.analyse(draft);
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const fixed = applyEdits(draft, fix.edits);
      const spliced = draft.blocks.map((block) => splice(block, fix));
      fixed.blocks.forEach(({ text }, index) => {
        if (text !== spliced[index])
          throw new Error(`“${fix.label}” wrote ${quote(text)} instead of ${quote(spliced[index])}.`);
      });
      if (!mends(analyser, draft, finding, fix)) {
        throw new Error(
          `${name(finding)} is still found after “${fix.label}”: ${quote(finding.text)} in ${quote(textOf(draft, finding.block))}.`,
        );
      }
    }
  }
}

/**
 * Whether the finding is gone after the fix. Of something written many times over, a fix may take away one at a time,
 * and what remains looks as before: then the fix is applied again, as long as the text gets shorter.
 */
function mends(analyser: Analyser, draft: Draft, finding: Finding, fix: Fix): boolean {
  const before = alike(analyser.analyse(draft).findings, finding).length;
  let [now, next]: [Draft, Fix | undefined] = [draft, fix];
  while (next) {
    const fixed = applyEdits(now, next.edits);
    const left = alike(analyser.analyse(fixed).findings, finding);
    if (left.length < before) return true;
    if (size(fixed) >= size(now)) return false;
    now = fixed;
    next = left[0]!.fixes.find(({ label }) => label === fix.label);
  }
  return false;
}

function size(draft: Draft): number {
  return draft.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** A block's text after a fix, computed forwards from the pieces between the edits. */
function splice({ id, text }: Block, { edits }: Fix): string {
  let result = '';
  let at = 0;
  for (const edit of edits.filter(({ block }) => block === id).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The findings that have the id of this one, but for the number that tells those that are alike apart. */
function alike(findings: readonly Finding[], { id }: Finding): Finding[] {
  const base = id.replace(/~\d+$/, '');
  return findings.filter((other) => other.id.replace(/~\d+$/, '') === base);
}

function name({ rule, start, end }: Finding): string {
  return `The finding of ${rule} at [${start}, ${end})`;
}

function textOf(draft: Draft, id: string): string | undefined {
  return draft.blocks.find((block) => block.id === id)?.text;
}

function quote(text: string | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text);
}
