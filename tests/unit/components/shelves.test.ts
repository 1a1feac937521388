import { expect, it } from 'vitest';
import { groupsIn, rowsOn, sparesIn } from '../../../components/library/shelves.ts';
import { libraryState } from '../../gallery/made-up-library.ts';

const state = libraryState(6);
const found = (query: string) => rowsOn({ is: 'all' }, state, query, 0).map(({ title }) => title);

it.each([
  ['座谈', ['三八节座谈会']],
  ['zthui', ['三八节座谈会']],
  ['htong', ['专项集体合同']],
  ['LASC', ['两癌筛查']],
  ['pfxcy', ['普法宣传月']],
  ['合同 zx', ['专项集体合同']],
  ['维权', ['专项集体合同', '普法宣传月']],
  ['没有这样的', []],
])('%s finds in the library', (query, titles) => {
  expect(found(query)).toEqual(titles);
});

it('of those that say the same, the one used most stays, then the one changed last', () => {
  const { rows } = libraryState(20);
  const of = (...ids: string[]) => rows.filter(({ id }) => ids.includes(id));
  // l1 and l10 were used once, l9 never, l8 eight times.
  expect(
    sparesIn(rows, [
      ['l1', 'l8', 'l9'],
      ['l10', 'l19'],
    ]),
  ).toEqual(['l1', 'l9', 'l10']);
  expect(sparesIn(of('l9', 'l8', 'l2'), [['l1', 'l8', 'l9']])).toEqual(['l9']);
  // What the query leaves of a group alone repeats nothing that is seen.
  expect(sparesIn(of('l8'), [['l1', 'l8', 'l9']])).toEqual([]);
  expect([
    ...groupsIn(of('l8', 'l9', 'l10'), [
      ['l1', 'l8', 'l9'],
      ['l10', 'l19'],
    ]),
  ]).toEqual([['l8', 2]]);
});
