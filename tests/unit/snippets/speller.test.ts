import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchReading } from '../../../lib/snippets/search/match-reading.ts';
import { createSpeller } from '../../../lib/snippets/search/speller.ts';
import { isSpelledPlainly } from './spelled-plainly.ts';

describe('a text is spelled by a term', () => {
  test.each([
    ['工作计划', 'gzjh'],
    ['工作计划', 'zuojh'],
    ['工作计划', '作jihu'],
    ['关于“三八”节', 'ysb'],
    ['种植、重阳', 'zhzhchy'],
    ['第 3 号', 'd3h'],
    ['组织职责制', 'zzzzz'],
    ['的工作计划，年', 'gongzuojihua，n'],
    ['工作计划'.repeat(5), 'gongzuojihua'.repeat(3)],
  ])('%s: %s', (text, term) => {
    expect(createSpeller(term)(text)).toBe(true);
  });

  test.each([
    ['工作计划', 'gzhj'],
    ['工作\n计划', 'gzjh'],
    ['工作计划', 'gozjh'],
    ['组织职责', 'zzzzz'],
    ['工作计划，年', 'gongzuojihu，n'],
    ['工作，计划，年', 'gongzuojihua，n'],
    ['', 'a'],
  ])('not %s: %s', (text, term) => {
    expect(createSpeller(term)(text)).toBe(false);
  });
});

test('the automaton tells of every text what is told by going through it plainly', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'组织中重行长工作计啊安案“” az3\n。女'), maxLength: 14 });
  const terms = fc.string({ unit: fc.constantFrom(...'zzhhangcoxuigsjn3女行“'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), terms, (all, term) => {
      const isSpelled = createSpeller(term);
      const plainly = all.map((text) => isSpelledPlainly(text, term));
      expect(all.map(isSpelled)).toEqual(plainly);
      expect(all.map((text) => matchReading(text, term) !== null)).toEqual(plainly);
    }),
    { numRuns: 2_000 },
  );
});

test('what of a term is too long to look at is not held against a text', () => {
  const term = 'gongzuojihua'.repeat(4);
  expect(createSpeller(term)('工作计划'.repeat(4))).toBe(true);
  expect(createSpeller(term)('工作计划'.repeat(2))).toBe(false);
});

test('it goes on after it has met more sets of places than it keeps', () => {
  const term = 'aeaaeeaeaaaeeeaeaeeaaeaeeeaa';
  const isSpelled = createSpeller(term);
  // 阿 is read both ways, so that nearly every text leads to places of its own.
  const texts = Array.from({ length: 600 }, (_, n) =>
    (n * 7919 + 3 ** 12)
      .toString(3)
      .repeat(3)
      .replace(/\d/g, (digit) => '阿ea'[+digit]!),
  );
  const spelled = [...term].map((letter, at) => (at % 2 ? '阿' : letter)).join('');
  expect(texts.map(isSpelled)).toEqual(texts.map((text) => isSpelledPlainly(text, term)));
  expect(isSpelled(spelled)).toBe(true);
});
