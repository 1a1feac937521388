import { factsYear } from '../../knowledge/facts-year.ts';
import type { Anniversary } from '../../knowledge/schema/festival.ts';
import type { RuleMaker } from '../rule.ts';

const NTH = /第\s?(\d{1,3})\s?(?:个|届)[“"]?(?:全国|国际|世界)?[“"]?$/;
const YEARS = /^[”"]?\s?(\d{1,3})\s?周年/;
/** Said of the past: an anniversary in such words may be any. */
const PAST = /^(?:以来|大会|庆祝大会|之际召开|重要讲话|讲话|时)/;

/** An ordinal or anniversary that the year doesn't have: 第113个“三八” in 2026, 建党100周年 in a plan for 2027. */
export const wrongOrdinal: RuleMaker = (knowledge) => {
  const today = factsYear(knowledge);
  const { festivals, anniversaries } = knowledge;
  return {
    id: 'wrong-ordinal',
    terms: [
      ...festivals.flatMap(({ forms, base }) =>
        base ? forms.map((form) => [form, { base, nth: true }] as const) : [],
      ),
      ...anniversaries.flatMap(({ forms, base }: Anniversary) =>
        forms.map((form) => [form, { base, nth: false }] as const),
      ),
    ],
    check({ text, year: planYear }, hits, { report }) {
      for (const { start, end, entry } of hits) {
        const found = entry.nth ? NTH.exec(text.slice(0, start)) : YEARS.exec(text.slice(end));
        if (!found) continue;
        const told = [...text.slice(0, start).matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
        const year = told ? Number(told) : (planYear ?? today);
        const right = year - entry.base;
        const said = Number(found[1]);
        if (said === right || right < 1) continue;
        const from = entry.nth ? start - found[0].length : start;
        const to = entry.nth ? end : end + found[0].length;
        if (!entry.nth && PAST.test(text.slice(to))) continue;
        const at = text.indexOf(found[1]!, entry.nth ? from : end);
        report({
          // An anniversary that is over is a slogan of its year.
          type:
            (!entry.nth && said < right) || (!told && planYear === undefined)
              ? 'outdated-meeting-or-slogan'
              : 'wrong-date',
          severity: planYear === undefined ? 'warning' : 'error',
          start: from,
          end: to,
          message: `${year}年应是${entry.nth ? `第${right}个` : `${right}周年`}，这里写的是${said}（${entry.base + said}年）`,
          why: '多半是沿用往年稿子时没有改',
          fixes: [
            {
              label: `改为“${right}”`,
              safe: false,
              edits: [{ start: at, end: at + found[1]!.length, insert: String(right) }],
            },
          ],
        });
      }
    },
  };
};
