import { commonEnds } from './common-ends.ts';
import type { FragmentBlock } from './draft.ts';

export type Bold = NonNullable<FragmentBlock['bold']>;

/** The same block with another text that differs from it in one place: what is bold moves along with its characters. */
export function withText(block: FragmentBlock, text: string): FragmentBlock {
  if (text === block.text) return block;
  const { bold, ...plain } = { ...block, text };
  if (!bold) return plain;
  const { head } = commonEnds(block.text, text);
  const by = text.length - block.text.length;
  const moved = (at: number) => (at <= head ? at : Math.max(head, at + by));
  return withBold(
    plain,
    bold.map(([start, end]) => [moved(start), moved(end)]),
  );
}

/** The same block with these stretches in bold: those that touch as one, empty ones left out, none as no property. */
export function withBold({ bold: _, ...block }: FragmentBlock, ranges: Bold): FragmentBlock {
  const bold: Bold = [];
  for (const [start, end] of ranges) {
    const last = bold.at(-1);
    if (last?.[1] === start && end > start) last[1] = end;
    else if (start < end) bold.push([start, end]);
  }
  return bold.length ? { ...block, bold } : block;
}

/** The same stretches, each beginning and ending with a character that can be seen. */
export function withoutOuterSpace(text: string, bold: Bold): Bold {
  return bold.flatMap(([start, end]): Bold => {
    const inside = text.slice(start, end);
    const from = start + inside.length - inside.trimStart().length;
    const to = from + inside.trim().length;
    return from < to ? [[from, to]] : [];
  });
}

/** A text cut where bold begins and ends. */
export function boldRuns(text: string, bold: Bold = []): { text: string; bold: boolean }[] {
  const runs: { text: string; bold: boolean }[] = [];
  let at = 0;
  const add = (end: number, bold: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), bold });
    at = Math.max(at, end);
  };
  for (const [start, end] of bold) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return runs;
}
