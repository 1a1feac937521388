import { planReader } from '../../plan/plan-reader.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const YEAR = /((?:19|20)\d\d)年度?(?!以来|前)/;
/** A heading that looks back may name a year before. */
const BACK = /回顾|总结|情况|成效|成绩|问题|完成|基础|以来|[—\-–~～至到]/;

/** A heading that plans for an earlier year than the title does: 2025年工作目标 in a plan for 2027. */
export const yearConflict: RuleMaker = (knowledge): Rule<undefined, true> => {
  const reader = planReader(knowledge);
  return {
    id: 'year-conflict',
    always: true,
    needs: sideBySide('0123456789', '年'),
    check({ text }, _hits, { note }) {
      if (YEAR.test(text.slice(0, 40))) note(true);
    },
    checkDocument({ draft, plan, entries }, notes, report) {
      const { year, title } = plan;
      if (year === undefined || !title?.text.includes(String(year))) return;
      for (const { block } of notes) {
        const entry = entries.get(draft.blocks[block]!.id);
        const found = entry?.role === 'heading' && YEAR.exec(entry.title);
        if (!entry || !found || Number(found[1]) >= year || BACK.test(entry.title)) continue;
        const rest = entry.title.replace(found[0], '').trim();
        if (reader.looksBack(rest) || reader.sections(rest).length === 0) continue;
        const start = entry.titleStart + found.index;
        report(block, {
          type: 'wrong-date',
          severity: 'warning',
          start,
          end: start + found[0].length,
          message: `标题是${year}年的计划，这里写的是${found[1]}年`,
          why: '多半是沿用往年稿子时没有改',
          fixes: [
            { label: `改为“${year}年”`, safe: false, edits: [{ block, start, end: start + 4, insert: String(year) }] },
          ],
        });
      }
    },
  };
};
