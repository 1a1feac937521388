import { codeSet, has } from '../../knowledge/code-set.ts';
import { readChinese } from '../../plan/outline/read-number.ts';
import type { RuleMaker } from '../rule.ts';
import { standsWithin } from '../stands-within.ts';

const NUMBERS = '二两三四五六七八九';
/** “五必访”制度： or （, and what is counted up behind it. */
const LIST = new RegExp(
  `^[“"]([${NUMBERS}])(?![一二三四五六七八九十])个?([\\u4e00-\\u9fff]{1,3})[”"](?:、[“"][\\u4e00-\\u9fff]{2,5}[”"])?[\\u4e00-\\u9fff]{0,8}(?:[：:（(]|[，。]?即[：:]?)([^。；;：:）)]{6,150})`,
);
const JOINT = /[和及与]|以及/g;
/** An item longer than this holds more than one, or is none. */
const LONGEST = 16;

/** A saying with a number whose items are more or fewer: “五必访” with four of them named. */
export const countMismatch: RuleMaker = () => ({
  id: 'count-mismatch',
  terms: [...NUMBERS].flatMap((number) => [`“${number}`, `"${number}`].map((term) => [term, undefined] as const)),
  heedsTerm: (codes, _start, end) => isCounted(codes, end),
  check({ text }, hits, { report }) {
    for (const { start } of hits) {
      const found = LIST.exec(text.slice(start, start + 180));
      if (!found) continue;
      const [whole, number, name, list] = found;
      // “三通一码” has two numbers; “四级”为…… explains them.
      if ((name!.length > 1 && /[一二两三四五六七八九]/.test(name!)) || list!.startsWith('“')) continue;
      const said = number === '两' ? 2 : readChinese(number!)!;
      const items = itemsOf(list!);
      if (!items || items.some(({ length }) => length > LONGEST || length === 0)) continue;
      // Two may be joined by 和 in one place of the list.
      const most = items.length + items.reduce((sum, item) => sum + (item.match(JOINT)?.length ?? 0), 0);
      if ((said >= items.length && said <= most) || Math.abs(said - items.length) > 2) continue;
      const from = start + whole!.length - list!.length;
      report({
        type: 'grammar',
        severity: 'warning',
        start: from,
        end: start + whole!.length,
        message: `说的是“${number}${name}”，这里列了${items.length}项`,
        why: '数目和所列的要对得上，多半是漏写、多写了一项，或者数目没有改',
      });
    }
  },
});

/** Whether the quotation is over soon, and what opens a list stands near behind it. */
function isCounted(codes: Uint16Array, end: number): boolean {
  let close = end;
  while (close < end + LONGEST_NAME && !has(closes, codes[close]!)) close++;
  return standsWithin(codes, close + 1, close + 1 + FARTHEST, opensList);
}

/** 个 and a name of three characters; another such name, and what both are. */
const [LONGEST_NAME, FARTHEST] = [4, 18];
const closes = codeSet('”"');
const opensList = codeSet('：:（(即');

/** The items of a list, as far as 、 joins them: a comma ends it, unless more of them follow; undefined where none does. */
function itemsOf(list: string): string[] | undefined {
  if (!list.includes('、')) return undefined;
  const [first = '', ...rest] = list.split(/[，,]/);
  const ends = first.includes('、') && !rest.some((part) => part.includes('、'));
  return (ends ? first : list).split(/[、，,]/);
}
