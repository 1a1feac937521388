import { expect, it } from 'vitest';
import { keepMarks } from '../../../lib/editors/marks.ts';
import type { Underline } from '../../../lib/editors/technique/marker.ts';
import { trackDraft } from '../../../lib/editors/tracker.ts';

const read = (text: string) => text.split('|').map((line) => ({ text: line, kind: 'paragraph' as const }));

/** What is underlined after the text has become `after`, in brackets; `marked` is where `[…]` stands in `before`. */
function follow(before: string, after: string): string {
  const plain = before.replace(/[[\]]/g, '');
  const block = before.split('|').findIndex((line) => line.includes('['));
  const line = before.split('|')[block]!;
  const start = line.indexOf('[');
  const end = line.indexOf(']') - 1;
  let drawn: Underline[] = [];
  const marks = keepMarks({
    draw: (underlines) => {
      drawn = underlines;
    },
    clear: () => {},
    boxes: () => [],
  });
  const tracker = trackDraft(read(plain));
  const { draft } = tracker;
  const text = draft.blocks[block]!.text.slice(start, end);
  marks.replace([{ finding: 'f', block: draft.blocks[block]!.id, start, end, text, severity: 'error' }], draft);
  const splice = tracker.update(read(after));
  if (splice) marks.follow(splice, draft, tracker.draft);
  const lines = after.split('|');
  for (const { stretch } of drawn) {
    const { block: at, offset } = stretch.start;
    const found = lines[at]!;
    lines[at] =
      `${found.slice(0, offset)}[${found.slice(offset, stretch.end.offset)}]${found.slice(stretch.end.offset)}`;
  }
  return lines.join('|');
}

it.each([
  ['要[贯切]精神', '要贯切精神', '要[贯切]精神'],
  ['要[贯切]精神', '都要贯切精神', '都要[贯切]精神'],
  ['要[贯切]精神', '要贯切精神。', '要[贯切]精神。'],
  ['甲|要[贯切]精神', '新|甲|要贯切精神', '新|甲|要[贯切]精神'],
  // What it was about is gone, changed or torn: so is the mark.
  ['要[贯切]精神', '要贯彻精神', '要贯彻精神'],
  ['要[贯切]精神', '要贯，切精神', '要贯，切精神'],
  ['甲|要[贯切]精神', '甲', '甲'],
])('%s becomes %s', (before, after, marked) => {
  expect(follow(before, after)).toBe(marked);
});

it('tells the mark under a point, the shortest where they overlap, its underline included', () => {
  // Each character is 10 wide and 20 high.
  const marks = keepMarks({
    draw: () => {},
    clear: () => {},
    boxes: ({ start, end }) => [{ left: start.offset * 10, right: end.offset * 10, top: 0, bottom: 20 }],
  });
  const { draft } = trackDraft(read('要贯切精神'));
  const mark = (finding: string, start: number, end: number) => ({
    finding,
    block: draft.blocks[0]!.id,
    start,
    end,
    text: draft.blocks[0]!.text.slice(start, end),
    severity: 'error' as const,
  });
  marks.replace([mark('gone', 0, 1), mark('long', 1, 5), mark('short', 1, 3)], draft);
  expect([5, 15, 25, 35, 55].map((x) => marks.under(x, 10))).toEqual(['gone', 'short', 'short', 'long', null]);
  expect([22, 26].map((y) => marks.under(15, y))).toEqual(['short', null]);
  expect(marks.boxes('short')).toEqual([{ left: 10, right: 30, top: 0, bottom: 20 }]);
  marks.replace([], draft);
  expect(marks.boxes('short')).toBeNull();
});
