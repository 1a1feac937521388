import { allMatches } from '../../knowledge/all-matches.ts';
import { monthNumber } from '../month-number.ts';
import type { RuleMaker } from '../rule.ts';

const DATED =
  /(?:(20\d\d)年)?(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]\s?[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?/g;
const NAMES = '日一二三四五六';

/** A date with a weekday that it doesn't fall on in its year. */
export const weekdayConflict: RuleMaker = () => ({
  id: 'weekday-conflict',
  needs: [...'一二三四五六日天'].flatMap((day) => [`期${day}`, `周${day}`, `拜${day}`]),
  check({ text, year: planYear }, _hits, { report }) {
    for (const found of allMatches(text, DATED)) {
      const year = found[1] ? Number(found[1]) : planYear;
      if (year === undefined) continue;
      const date = new Date(Date.UTC(year, monthNumber(found[2]!) - 1, monthNumber(found[3]!)));
      const said = NAMES.indexOf(found[4] === '天' ? '日' : found[4]!);
      const real = date.getUTCDay();
      if (Number.isNaN(real) || real === said) continue;
      const end = found.index + found[0].length;
      const at = text.lastIndexOf(found[4]!, end - 1);
      const insert = NAMES[real]!;
      report({
        type: 'wrong-date',
        severity: 'warning',
        start: found.index,
        end,
        message: `${year}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日是星期${insert}，不是星期${found[4]}`,
        why: '日期和星期对不上，参加的人不知道听哪一个',
        fixes: [{ label: `改为“星期${insert}”`, safe: false, edits: [{ start: at, end: at + 1, insert }] }],
      });
    }
  },
});
