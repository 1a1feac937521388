import { expect, it } from 'vitest';
import { beginFilter } from '../../../lib/knowledge/begin-filter.ts';
import { codesOf } from '../../../lib/knowledge/text-codes.ts';

const lists = [
  ['水平', '水准'],
  ['力度', '步伐'],
];
const { mayBegin } = beginFilter(lists);

it('each text of a list may begin where it stands', () => {
  const wrong = lists.flatMap((texts, list) => texts.filter((text) => !mayBegin(codesOf(`提高${text}`), 2, list)));
  expect(wrong).toEqual([]);
});

it.each([
  ['another list’s', '力度', 0],
  ['what begins with the same character only', '水库', 0],
  ['nothing', '', 1],
])('%s may not', (_, text, list) => {
  expect(mayBegin(codesOf(text), 0, list)).toBe(false);
});

it('a text of one character is refused', () => {
  expect(() => beginFilter([['水']])).toThrow('needs at least two characters');
});
