import type { Analysis } from '../../lib/check/analysis.ts';
import type { Finding, Severity } from '../../lib/check/finding.ts';
import type { OutlineEntry } from '../../lib/plan/plan.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { orderOfPlace, type Places } from './places.ts';

/** A row of the outline: a place of the draft, or a suggestion for what could stand there. */
export type OutlineRow =
  | {
      kind: 'entry';
      key: string;
      /** Undefined for the text before the first heading. */
      entry?: OutlineEntry;
      block: string;
      /** 0 for the outermost headings of this draft, whatever numbering they use. */
      depth: number;
      hasChildren: boolean;
      /** Findings from here to the next row of the same depth. */
      problems: number;
      worst?: Severity;
    }
  | { kind: 'suggestion'; key: string; suggestion: Suggestion; depth: number };

const RANK: Record<Severity, number> = { error: 2, warning: 1, hint: 0 };

/** The draft's outline in order, with the suggestions where they would be inserted. */
export function outlineRows({ plan, findings, suggestions }: Analysis, places: Places): OutlineRow[] {
  const depths = depthsOf(plan.outline);
  const entries = plan.outline.map((entry, index): EntryRow => {
    const next = depths[index + 1];
    return {
      kind: 'entry',
      key: `${entry.block}:${entry.start}`,
      entry,
      block: entry.block,
      depth: depths[index]!,
      hasChildren: next !== undefined && next > depths[index]!,
      problems: 0,
    };
  });
  const preface = prefaceRow(firstOfPreface(plan.outline, plan.title?.block, places));
  const rows = preface ? [preface, ...entries] : entries;
  countProblems(rows, findings, places);
  return withSuggestions(rows, suggestions, places);
}

type EntryRow = Extract<OutlineRow, { kind: 'entry' }>;

/** The first block before the first heading that is neither the title nor blank; undefined where there is none. */
function firstOfPreface(outline: OutlineEntry[], title: string | undefined, places: Places): string | undefined {
  const end = outline[0] ? places.order(outline[0].block) : Number.POSITIVE_INFINITY;
  return places.first((block, index, text) => index < end && block !== title && text.trim() !== '');
}

function prefaceRow(block: string | undefined): EntryRow | null {
  return block === undefined
    ? null
    : { kind: 'entry', key: `preface:${block}`, block, depth: 0, hasChildren: false, problems: 0 };
}

/** Nesting depth by the levels in use: in a draft that goes from 一、 straight to 1. the latter is one deep. */
function depthsOf(outline: OutlineEntry[]): number[] {
  const open: number[] = [];
  return outline.map(({ level }) => {
    while (open.length && open.at(-1)! >= level) open.pop();
    open.push(level);
    return open.length - 1;
  });
}

function countProblems(rows: EntryRow[], findings: Finding[], places: Places): void {
  // What stands before the first row, such as the title, is counted with it.
  const starts = rows.map((row, index) => (index === 0 ? 0 : places.order(row.block)));
  for (const { block, severity } of findings) {
    const order = places.order(block);
    let depth = Number.POSITIVE_INFINITY;
    for (let index = rows.length - 1; index >= 0 && depth > 0; index -= 1) {
      const row = rows[index]!;
      if (starts[index]! > order || row.depth >= depth) continue;
      depth = row.depth;
      row.problems += 1;
      if (!row.worst || RANK[severity] > RANK[row.worst]) row.worst = severity;
    }
  }
}

/** Every suggestion before the first row that stands behind its place. */
function withSuggestions(rows: EntryRow[], suggestions: Suggestion[], places: Places): OutlineRow[] {
  const before = new Map<string | undefined, OutlineRow[]>();
  for (const suggestion of suggestions) {
    const order = orderOfPlace(suggestion.place, places);
    const next = rows.find((row) => places.order(row.block) >= order)?.key;
    const depth = suggestion.level === 1 ? 0 : 1;
    const row: OutlineRow = { kind: 'suggestion', key: `s:${suggestion.id}`, suggestion, depth };
    before.set(next, [...(before.get(next) ?? []), row]);
  }
  return [...rows.flatMap((row) => [...(before.get(row.key) ?? []), row]), ...(before.get(undefined) ?? [])];
}
