import { codeSet, has } from '../../knowledge/code-set.ts';
import { factsYear } from '../../knowledge/facts-year.ts';
import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';

/** The years a plan or programme is for, at the end of its title or right behind it: （2011—2020年）. */
const YEARS = /[（(]?((?:19|20)\d\d)年?[—\-–－~～至]{1,2}((?:19|20)\d\d)年?[）)]?/;
const PLAN = /规划|纲要|计划|行动|方案/;
const LOOKS_BACK = /总结|回顾|评估|终期|收官|期满|实施情况|完成情况|以来/;

/** A programme whose years are over is to be carried out: 《妇女发展规划（2011—2020年）》 in 2026. */
export const expiredPlan: RuleMaker = (knowledge) => {
  const today = factsYear(knowledge);
  return {
    id: 'expired-plan',
    needs: ['《'],
    heedsSign: (codes, marks, index) => hasDigit(codes, marks[index]! + 1),
    check({ text, titles, year = today }, _hits, { report }) {
      for (const { start, end } of titles) {
        const title = text.slice(start, end);
        if (title.length > 60 || !PLAN.test(title)) continue;
        const behind = text.slice(end + 1, end + 16);
        const years = YEARS.exec(title) ?? (/^[（(]/.test(behind) ? YEARS.exec(behind) : null);
        if (!years || Number(years[2]) >= year || LOOKS_BACK.test(sentenceAround(text, start))) continue;
        report({
          type: 'outdated-law',
          severity: 'warning',
          start: start - 1,
          end: end + 1,
          message: `《${title}》到${years[2]}年为止，${year}年的计划应按新一期来写`,
          why: '期满的规划不能再作为今年工作的依据',
        });
      }
    },
  };
};

/** No title that is read, and no years behind it, reach farther. */
const FAR = 80;
const isDigit = codeSet('0123456789');

/** Whether a year may stand in or behind the title that begins there. */
function hasDigit(codes: Uint16Array, start: number): boolean {
  for (let at = start; at < start + FAR && codes[at] !== 0; at++) if (has(isDigit, codes[at]!)) return true;
  return false;
}
