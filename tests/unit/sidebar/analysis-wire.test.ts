import { expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { applySplice, draftFromText } from '../../../lib/draft/draft.ts';
import { changeList, listChange } from '../../../lib/draft/list-change.ts';
import { analysisPacker, analysisUnpacker } from '../../../lib/sidebar/analysis-wire.ts';
import { shipped } from '../shipped-packs.ts';

it.each([
  ['', '', 0],
  ['', 'ab', 2],
  ['abc', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abxc', 1],
  ['abc', 'ac', 0],
  ['abc', 'xbc', 1],
  ['aaa', 'aa', 0],
  ['abc', 'cba', 3],
])('%s becomes %s by putting in %i', (before, now, count) => {
  const change = listChange([...before], [...now]);
  expect(change.insert).toHaveLength(count);
  expect(changeList([...before], change)).toEqual([...now]);
});

it('an analysis arrives whole, and of the next one only what has changed is sent', () => {
  const line = (index: number) => `3月份第${index}组召开座谈会，落实第${index}号贯切意见。`;
  const analyser = createAnalyser(shipped);
  const [pack, unpack] = [analysisPacker(), analysisUnpacker()];
  const first = draftFromText(['2027年工作计划', ...Array.from({ length: 200 }, (_, index) => line(index))].join('\n'));
  const { id } = first.blocks[100]!;
  const insert = [{ id, kind: 'paragraph' as const, text: `${line(100)}依法**办事。` }];
  const next = applySplice(first, { version: first.version + 1, start: 100, remove: 1, insert });
  const analyses = [first, next].map((draft) => analyser.analyse(draft));
  const sent = analyses.map((analysis) => structuredClone(pack(analysis)));
  expect(sent.map(unpack)).toEqual(analyses);
  expect(sent[0]!.findings.insert.length).toBeGreaterThanOrEqual(200);
  expect(sent[1]!.findings.insert.length).toBeLessThan(5);
  expect(sent[1]!.schedule.insert.length).toBeLessThan(5);
});
