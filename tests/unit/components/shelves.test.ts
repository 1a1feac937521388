import { expect, it } from 'vitest';
import { rowsOn } from '../../../components/library/shelves.ts';
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
