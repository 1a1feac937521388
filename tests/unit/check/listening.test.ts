import { describe, expect, it } from 'vitest';
import { listenFor } from '../../../lib/check/listening.ts';
import { Page } from '../../../lib/check/page.ts';
import { BlockReading } from '../../../lib/check/read-block.ts';
import type { AnyRule } from '../../../lib/check/rule.ts';

const rules: AnyRule[] = [
  { id: 'always' },
  { id: 'sign', needs: '（' },
  { id: 'words', needs: ['职工'], terms: [['工会', 1]] },
  { id: 'first', opens: '，附' },
  { id: 'last', closes: '．见' },
  { id: 'echo', echoes: true },
  { id: 'several', fewest: 2, terms: [['女工', 1]] },
  {
    id: 'words before a stop',
    terms: [['妇联', 1]],
    heedsTerm: (codes, _start, end) => codes[end] === '。'.charCodeAt(0),
  },
  {
    id: 'rows with a stop',
    terms: [['街道', 1]],
    heedsTerm: (codes, _start, end) => codes[end] === '。'.charCodeAt(0),
    hearsAll: true,
  },
  {
    id: 'a bracket at the start',
    needs: '【',
    heedsSign: (codes, marks, index) => codes[marks[index]! - 1] === 0 && codes[marks[index - 1]!] === 0,
  },
];

/** The rules that are asked about a text that stands among others, each with the starts of its hits. */
function asked(text: string): (string | number)[][] {
  const { hear, counts, places, hitsIn } = listenFor(rules);
  hear(['工会（', text, '职工']);
  return [...rules.entries()]
    .filter(([rule]) => places[rule]!.slice(0, counts[rule]).includes(1))
    .map(([rule, { id }]) => [id, ...hitsIn(1, rule).map(({ start }) => start)]);
}

describe('which rules are asked about a paragraph', () => {
  it.each([
    ['只有字', [['always']]],
    ['（一）', [['always'], ['sign']]],
    ['全体职工会', [['always'], ['words', 3]]],
    ['工会和工会', [['always'], ['words', 0, 3]]],
    [' 附字', [['always'], ['first']]],
    ['件附会', [['always']]],
    ['意见\u3000', [['always'], ['last']]],
    ['见面', [['always']]],
    ['，工会（见', [['always'], ['sign'], ['words', 1], ['first'], ['last']]],
    ['积极积极识字', [['always'], ['echo']]],
    ['女工和会', [['always']]],
    ['女工和女工会', [['always'], ['words', 4], ['several', 0, 3]]],
    ['妇联会', [['always']]],
    ['妇联，妇联。字', [['always'], ['words before a stop', 3]]],
    ['街道，街道会', [['always']]],
    ['街道，街道。字', [['always'], ['rows with a stop', 0, 3]]],
    ['一【二】会', [['always']]],
    ['【二】会', [['always'], ['a bracket at the start']]],
    ['\u3000', [['always']]],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it('however many texts there are, and however long those before were', () => {
    const { hear, counts, places } = listenFor(rules);
    hear(['工会（'.repeat(5000)]);
    const many = Array.from({ length: 300 }, () => '字');
    hear(many);
    expect(counts).toEqual(Int32Array.from(rules, ({ id }) => (id === 'always' ? 300 : 0)));
    expect(places[0]!.slice(0, 300)).toEqual([...many.keys()]);
  });
});

describe('a page', () => {
  it('holds its texts side by side, with borders between them', () => {
    const page = new Page();
    page.read(['甲，', '', '\u3000乙']);
    const { codes, length, starts, marks, marksFrom, firsts, lasts } = page;
    expect(String.fromCharCode(...codes.subarray(0, length))).toBe('\0甲，\0\0\u3000乙\0');
    expect([...starts.subarray(0, 4)]).toEqual([1, 4, 5, 8]);
    expect([...marks.subarray(0, 6)]).toEqual([0, 2, 3, 4, 5, 7]);
    expect([...marksFrom.subarray(0, 4)]).toEqual([1, 3, 4, 6]);
    expect([...firsts.subarray(0, 3)]).toEqual([1, 4, 6]);
    expect([...lasts.subarray(0, 3)]).toEqual([3, 4, 7]);
  });

  it('tells of each text what belongs to it alone', () => {
    const page = new Page();
    const texts = ['《甲》', ' “乙”《丙《丁》》 '];
    page.read(texts);
    const { marks, titles, first, last } = new BlockReading(texts[1]!, page, 1);
    expect({ marks, titles, first, last }).toEqual({
      marks: [0, 1, 3, 4, 6, 8, 9, 10],
      titles: [{ start: 7, end: 8 }],
      first: 1,
      last: 10,
    });
  });
});

describe('an echo', () => {
  const echoes = (text: string) => {
    const page = new Page();
    page.read(['积极', text, '积极']);
    return page.echoes[1] === 1;
  };
  it.each(['积极积极', '开展巾帼标兵、巾帼标兵', '一二三四五六七八一二三四五六七八', '女职工的女职工的'])(
    'is in %s',
    (text) => {
      expect(echoes(text)).toBe(true);
    },
  );
  it.each(['天天', '工作和工作', '职工，职工', '一二三四五六七八九一二三四五六七八九', ''])('is not in %s', (text) => {
    expect(echoes(text)).toBe(false);
  });
});
