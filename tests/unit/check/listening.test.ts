import { describe, expect, it } from 'vitest';
import { listenFor } from '../../../lib/check/listening.ts';
import { readBlock } from '../../../lib/check/read-block.ts';
import type { AnyRule } from '../../../lib/check/rule.ts';
import { signBits } from '../../../lib/check/sign-bits.ts';

const rules: AnyRule[] = [
  { id: 'always' },
  { id: 'sign', needs: '（' },
  { id: 'words', needs: ['职工'], terms: [['工会', 1]] },
  { id: 'first', opens: '，附' },
  { id: 'last', closes: '．见' },
];

/** The rules that are asked about a text that stands among others, each with the starts of its hits. */
function asked(text: string): (string | number)[][] {
  const { signs, hear, listen, asked: rulesAsked, hitsOf } = listenFor(rules);
  hear(['工会（', text, '职工']);
  const count = listen(readBlock(text, signs), 1);
  return [...rulesAsked.subarray(0, count)].map((rule) => [rules[rule]!.id, ...hitsOf(rule).map(({ start }) => start)]);
}

describe('which rules are asked about a paragraph', () => {
  it.each([
    ['只有字', [['always']]],
    ['（一）', [['always'], ['sign']]],
    ['全体职工', [['always'], ['words']]],
    ['工会和工会', [['always'], ['words', 0, 3]]],
    [' 附件', [['always'], ['first']]],
    ['件附', [['always']]],
    ['意见\u3000', [['always'], ['last']]],
    ['见面', [['always']]],
    ['，工会（见', [['always'], ['sign'], ['words', 1], ['first'], ['last']]],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it('has room for as many rules with signs as a number has bits', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at): AnyRule => ({ id: `r${at}`, needs: '，' }));
    expect(signBits(many(32)).rules).toHaveLength(32);
    expect(() => signBits(many(33))).toThrow('Rule r32 needs signs; no more than 32 rules may.');
  });
});

describe('an echo', () => {
  it.each(['积极积极', '开展巾帼标兵、巾帼标兵', '一二三四五六七八一二三四五六七八', '女职工的女职工的'])(
    'is in %s',
    (text) => {
      expect(readBlock(text).echo).toBe(true);
    },
  );
  it.each(['天天', '工作和工作', '职工，职工', '一二三四五六七八九一二三四五六七八九', ''])('is not in %s', (text) => {
    expect(readBlock(text).echo).toBe(false);
  });
});
