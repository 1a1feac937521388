import { codeSet, has } from '../../knowledge/code-set.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const NUMBER =
  '(?:每[人年月次季]|人均|一年|一学期|全年)?(?:\\d[\\d.]{0,8}|[一二三四五六七八九十百千万两半]{1,6})[%％‰]?[^，。；、：\\d的]{0,5}?';
const ABOVE = new RegExp(`^${NUMBER}(以上)`);
/** What is no number: 平均分不低于全县平均分以上. */
const ABOVE_AVERAGE = /^[^，。；、：\d的]{0,10}(?:平均[分数值]|平均水平|成绩|水平)(以上)/;
/** 至少 may stand before the verb: 至少开箱2次以上. */
const AT_LEAST = new RegExp(`^[^，。；、\\d]{0,4}?${NUMBER}(以上)`);
/** Said twice side by side. */
const BOTH = /^(以上|以下|之内|以内|左右|上下|不少于|不低于)/;
const BELOW = new RegExp(`^${NUMBER}(以下|以内|之内)`);
/** Behind 余 or 多: 1万余人次左右. */
const ABOUT_AGAIN = /^(?:人次|[人名位户家场次期个项篇件条份元亩吨台套]|万元|公里|平方米|公斤)(左右|上下|以上)/;
const ABOUT = new RegExp(`^[有为在需]?${NUMBER}(左右|上下)`);
/** 约500多人: both say that it is not exact. */
const ROUGHLY = /^[有为在需]?\d+[百千万]?(多|余)(?=[人名户家场次件项条份个元万])/;

/** Words that set a bound already, and what says the same once more behind the number. */
const bounds: readonly (readonly [words: readonly string[], again: RegExp])[] = [
  [['不少于', '不低于', '不得少于', '不得低于', '不小于', '超过', '大于', '多于', '高于'], ABOVE],
  [['不低于', '不少于', '高于', '超过'], ABOVE_AVERAGE],
  [['至少', '最少'], AT_LEAST],
  [['不超过', '不得超过', '不多于', '不高于', '不大于', '低于', '少于', '小于', '不足', '至多', '最多'], BELOW],
  [['大约', '约', '将近', '接近', '大概'], ABOUT],
  [['大约', '约', '将近', '接近', '大概'], ROUGHLY],
  [sideBySide('0123456789十百千万', '余多'), ABOUT_AGAIN],
  // An exact bound, and that it is none: 不少于40余人.
  [
    ['不少于', '不低于', '不得少于', '不得低于', '不超过', '不得超过', '至少', '最多'],
    /^\d[\d.]*[百千万亿]?(余|多(?=[人名个户次场期篇件项本部张条处所家份]))/,
  ],
  [['以内', '以上', '以下', '之内', '左右'], BOTH],
  // An exact bound, and that it is none.
  [['不少于', '不低于', '不得少于', '不得低于', '不超过', '不得超过', '至少', '最多'], ABOUT],
];

/** A bound that is said twice: 不少于3次以上, 约50人左右. */
export const doubledBound: RuleMaker = (): Rule<readonly { again: RegExp }[]> => ({
  id: 'doubled-bound',
  // Each word once, with all that may follow it: the commonest stand in several rows.
  terms: Map.groupBy(
    bounds.flatMap(([words, again]) => words.map((word) => ({ word, again }))),
    ({ word }) => word,
  ),
  heedsTerm: (codes, _start, end) => boundsAgain(codes, end),
  check({ text }, hits, { report }) {
    let told = -1;
    for (const { start: at, end, again } of hits.flatMap(({ start, end, entry }) =>
      entry.map(({ again }) => ({ start, end, again })),
    )) {
      let start = at;
      if (again === ABOUT_AGAIN) while (/[\d.十百千万]/.test(text[start - 1] ?? '')) start--;
      // 不超过 holds 超过, and says the opposite.
      if (start < told || (text[start - 1] === '不' && text[start] !== '不')) continue;
      const found = again.exec(text.slice(end, end + FAR));
      if (!found) continue;
      if (again === BOTH && !/[\d%％‰个人名次期场项篇件户元万亿千百十]$/.test(text.slice(0, start))) continue;
      const from = end + found[0].length - found[1]!.length;
      const to = end + found[0].length;
      told = to;
      report({
        type: 'grammar',
        severity: 'warning',
        start,
        end: to,
        message:
          again === ABOUT && /[不至最]/.test(text[start]!)
            ? `“${text.slice(start, end)}”是界限，后面再说“${found[1]}”就说不准了，只留一个`
            : `“${text.slice(start, end)}”和“${found[1]}”意思重复，只留一个`,
        why: '两头都说界限，读的人不知道算不算这个数',
        fixes: [{ label: `删去“${found[1]}”`, safe: false, edits: [{ start: from, end: to, insert: '' }] }],
      });
    }
  },
});

/** No farther behind the first bound is the second. */
const FAR = 24;
/** What ends the number and its unit, and what a second bound begins with. */
const ends = codeSet('，。；、：\0');
const begins = codeSet('以之左上余多不');

/** Whether a second bound may stand behind a place. */
function boundsAgain(codes: Uint16Array, from: number): boolean {
  for (let at = from; at < from + FAR && !has(ends, codes[at]!); at++) if (has(begins, codes[at]!)) return true;
  return false;
}
