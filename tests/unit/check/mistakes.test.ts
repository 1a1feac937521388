import { describe, expect, it } from 'vitest';
import { mistakesAmong, termsOfConfusions } from '../../../lib/check/mistakes.ts';
import { compile } from '../../../lib/knowledge/matcher.ts';
import type { Confusion } from '../../../lib/knowledge/schema/confusion.ts';

const entries: Confusion[] = [
  { wrong: '有', right: '又', level: 'error', before: ['好', '好又'] },
  { wrong: '曰', right: '日', level: 'error', after: ['1', '21'] },
  { wrong: '1曰', right: '1日', level: 'error' },
  { wrong: '在', right: '再', level: 'error', before: ['$', '次'] },
];

function mistakes(text: string): [number, string][] {
  const terms = termsOfConfusions(entries);
  const { count, terms: numbers, starts } = compile(terms.map(([term]) => term)).find(text);
  const hits = Array.from({ length: count }, (_, at) => {
    const [term, entry] = terms[numbers[at]!]!;
    return { start: starts[at]!, end: starts[at]! + term.length, entry };
  });
  return mistakesAmong(text, hits).map(({ start, entry }) => [start, entry.wrong]);
}

describe('mistakes that depend on their surroundings', () => {
  it.each<[string, [number, string][]]>([
    ['有好有坏', [[0, '有']]],
    ['有好又快', [[0, '有']]],
    [
      '21曰',
      [
        [1, '1曰'],
        [2, '曰'],
      ],
    ],
    ['子曰', []],
    ['在次', [[0, '在']]],
    ['正在', [[1, '在']]],
    ['在校', []],
  ])('in %s are found once each, by their places', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it('are looked for with what must stand beside them', () => {
    expect(termsOfConfusions(entries).map(([term]) => term)).toEqual(['有好', '1曰', '1曰', '在']);
  });
});
