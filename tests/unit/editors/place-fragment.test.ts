import { expect, it } from 'vitest';
import type { Block, Fragment, Place } from '../../../lib/draft/draft.ts';
import { placeFragment } from '../../../lib/editors/place-fragment.ts';
import { after } from '../../../lib/editors/write.ts';

const blocks: Block[] = ['#标题', '首段文字。', '', '末段文字。', ''].map((text, index) => ({
  id: `b${index}`,
  text: text.replace('#', ''),
  kind: text.startsWith('#') ? 'heading' : 'paragraph',
}));
const one: Fragment = [{ text: '甲', kind: 'paragraph' }];
const two: Fragment = [...one, { text: '乙', kind: 'paragraph' }];

function result(fragment: Fragment, place: Place, [block, from, to = from]: number[] = [], keepsStyle = false): string {
  const caret = block === undefined ? null : { start: { block, offset: from! }, end: { block, offset: to! } };
  const change = placeFragment(blocks, fragment, place, caret, keepsStyle);
  if (!change) return 'nowhere';
  const lines = after(
    blocks.map(({ text }) => text),
    change.stretch,
    change.content,
  );
  return lines.join('|');
}

it.each<[string, Fragment, Place, number[], string]>([
  ['one paragraph at the caret', one, 'caret', [1, 2], '标题|首段甲文字。||末段文字。|'],
  ['one paragraph over a selection', one, 'caret', [1, 2, 4], '标题|首段甲。||末段文字。|'],
  ['several in mid-paragraph go after it', two, 'caret', [1, 2], '标题|首段文字。|甲|乙||末段文字。|'],
  ['several at a start go before it', two, 'caret', [3, 0], '标题|首段文字。||甲|乙|末段文字。|'],
  ['several in an empty paragraph take its place', two, 'caret', [2, 0], '标题|首段文字。|甲|乙|末段文字。|'],
  ['several over a whole paragraph take its place', two, 'caret', [1, 0, 5], '标题|甲|乙||末段文字。|'],
  ['several over a part leave it alone', two, 'caret', [1, 1, 3], '标题|首段文字。|甲|乙||末段文字。|'],
  ['after a block', two, { after: 'b1' }, [], '标题|首段文字。|甲|乙||末段文字。|'],
  ['before the first', two, { before: 'b0' }, [], '甲|乙|标题|首段文字。||末段文字。|'],
  ['at the end, before the empty lines', two, 'end', [], '标题|首段文字。||末段文字。|甲|乙|'],
  ['where no caret was', two, 'caret', [], '标题|首段文字。||末段文字。|甲|乙|'],
  ['after a block that is gone', two, { after: 'b9' }, [], 'nowhere'],
])('%s', (_, fragment, place, caret, lines) => {
  expect(result(fragment, place, caret)).toBe(lines);
});

it('goes before what follows a heading, in editors where a split line keeps its style', () => {
  const change = placeFragment(blocks, two, { after: 'b0' }, null, true);
  expect(change?.stretch.start).toEqual({ block: 1, offset: 0 });
  expect(result(two, { after: 'b0' }, [], true)).toBe(result(two, { after: 'b0' }));
});
