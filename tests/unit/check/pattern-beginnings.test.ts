import { describe, expect, it } from 'vitest';
import { beginningsOf, mayBegin } from '../../../lib/check/pattern-beginnings.ts';
import { codesOf } from '../../../lib/knowledge/text-codes.ts';

/** Whether a match may begin at the text's `|` or up to `far` characters before. */
function begins(pattern: RegExp, marked: string, far = 20): boolean {
  const known = beginningsOf(pattern)!;
  return mayBegin(codesOf(marked.replace('|', '')), marked.indexOf('|'), far, known);
}

describe('what a pattern begins with', () => {
  it.each([
    [/发挥[^，。；]{2,9}独特/, '发挥女职工的|独特'],
    [/发挥[^，。；]{2,9}独特/, '|发挥独特'],
    [/(?:提高|增强)[^，。；]{2,9}获得/, '增强职工的|获得'],
    [/(?<=^|[，。])使[^，。；]{2,9}提高/, '使水平|提高'],
    [/采[取用][^。]{2,9}结合/, '采用讲座，竞赛相|结合'],
    [/形成(?:全员|人人)[^。；]{2,9}氛围/, '形成全员，人人的|氛围'],
    [/加大(?:了)?对[^，。；]{2,9}宣传/, '加大了对村民的|宣传'],
  ])('%s may stand in %s', (pattern, text) => {
    expect(begins(pattern, text)).toBe(true);
  });

  it.each([
    ['another word', /发挥[^，。；]{2,9}独特/, '发扬女职工的|独特'],
    ['in the clause before', /发挥[^，。；]{2,9}独特/, '发挥优势，形成|独特'],
    ['too far off', /发挥[^，。；]{2,40}独特/, `发挥${'好'.repeat(30)}|独特`],
    ['behind', /发挥[^，。；]{2,9}独特/, '|独特发挥'],
  ])('but not %s', (_, pattern, text) => {
    expect(begins(pattern, text)).toBe(false);
  });

  it.each([/[\u4e00-\u9fff]{2}各项/, /好?发挥作用/, /(?:好)?发挥作用/, /“发挥”作用/, /(?:开(?:展|会)|举办)活动/])(
    'is not plain in %s',
    (pattern) => {
      expect(beginningsOf(pattern)).toBeUndefined();
    },
  );
});
