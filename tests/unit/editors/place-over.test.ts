import { expect, it } from 'vitest';
import type { Block, Fragment } from '../../../lib/draft/draft.ts';
import { caretAfter } from '../../../lib/editors/caret-after.ts';
import { placeOver } from '../../../lib/editors/place-over.ts';
import { after } from '../../../lib/editors/write.ts';

const one: Fragment = [{ text: '甲乙', kind: 'paragraph' }];
const two: Fragment = [...one, { text: '丙', kind: 'paragraph' }];

/** `{` and `}` stand around what is replaced; in the result `|` is where the caret goes. */
function result(
  document: string,
  fragment: Fragment,
  wanted?: { block: number; offset: number },
  text = '；；',
  uniform = true,
) {
  const start = document.indexOf('{');
  const end = document.indexOf('}') - 1;
  const blocks: Block[] = ['前段', document.replace(/[{}]/gu, ''), '后段'].map((text, index) => ({
    id: `b${index}`,
    text,
    kind: 'paragraph',
  }));
  const changes = placeOver(blocks, fragment, { block: 'b1', start, end, text }, () => uniform);
  if (!changes) return 'nowhere';
  const lines = changes.reduce(
    (all, { stretch, content }) => after(all, stretch, content),
    blocks.map((block) => block.text),
  );
  const { block, offset } = caretAfter(null, changes, wanted, fragment[0]!.text.length, true).start;
  lines[block] = `${lines[block]!.slice(0, offset)}|${lines[block]!.slice(offset)}`;
  return `${lines.join('/')}${changes.length > 1 ? ' in two steps' : ''}`;
}

it.each<[string, string, Fragment, { block: number; offset: number } | undefined, string]>([
  ['one paragraph in its place', '首{；；}尾', one, undefined, '前段/首甲乙|尾/后段'],
  ['with the caret where it wants it', '首{；；}尾', one, { block: 0, offset: 1 }, '前段/首甲|乙尾/后段'],
  ['several instead of a block of its own', '{；；}', two, undefined, '前段/甲乙/丙|/后段'],
  ['several behind the block it ends', '首{；；}', two, undefined, '前段/首/甲乙/丙|/后段'],
  ['several behind the block it stands in', '首{；；}尾', two, undefined, '前段/首尾/甲乙/丙|/后段'],
  ['the same with the caret in one', '首{；；}尾', two, { block: 0, offset: 1 }, '前段/首尾/甲|乙/丙/后段'],
  ['the caret in the first of several', '首{；；}', two, { block: 0, offset: 1 }, '前段/首/甲|乙/丙/后段'],
])('%s', (_, document, fragment, wanted, lines) => {
  expect(result(document, fragment, wanted)).toBe(lines);
});

it('what the block goes on with is not typed again where its formatting would be lost', () => {
  expect(result('首{；；}尾', two, undefined, '；；', false)).toBe('前段/首尾/甲乙/丙|/后段 in two steps');
});

it('nothing where the text is another by now', () => {
  expect(result('首{；；}', one, undefined, ';;')).toBe('nowhere');
});
