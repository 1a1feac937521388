import type { OutlineEntry } from '../../plan/plan.ts';
import { planReader } from '../../plan/plan-reader.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** A year as it stands in a block. */
interface Told {
  year: number;
  start: number;
}

const YEAR = /((?:19|20)\d\d)年度?(?!以来|前)/;
/** A heading that looks back may name a year before. */
const BACK = /回顾|总结|情况|成效|成绩|成就|问题|完成|基础|以来|[—\-–~～至到]/;
/** What a plan is for: 为做好2026年工作, 现制定2026年工作计划. */
const PURPOSE =
  /(?:为[^，。；\d]{0,10}(?:做好|搞好|抓好|推进|推动|开展|完成)|制定|制订|拟定|拟订|现将|提出)[^，。；《\d]{0,12}(?=((?:19|20)\d\d)年度?[^，。；—～至]{0,16}(?:工作|计划|任务|活动|安排|要点))/;
/** What its writer is going to do: 2026年，校工会将继续. */
const INTENT =
  /^(?=((?:19|20)\d\d)年度?[，,]?[^，。；将\d]{1,16}将(?:以|紧紧|紧密|继续|认真|坚持|按照|进一步|深入|全面))/;
/** The paragraphs behind the title in which a plan says what it is for. */
const OPENING = 4;

/** A heading or an opening that plans for an earlier year than the title does: 2025年工作目标 in a plan for 2027. */
export const yearConflict: RuleMaker = (knowledge): Rule<undefined, Told | null> => {
  const reader = planReader(knowledge);

  /** The year a heading plans for. */
  function plannedIn(entry: OutlineEntry): Told | undefined {
    const found = YEAR.exec(entry.title);
    if (!found || BACK.test(entry.title)) return undefined;
    const rest = entry.title.replace(found[0], '').trim();
    if (reader.looksBack(rest) || reader.sections(rest).length === 0) return undefined;
    return { year: Number(found[1]), start: entry.titleStart + found.index };
  }

  return {
    id: 'year-conflict',
    always: true,
    needs: sideBySide('0123456789', '年'),
    check({ text }, _hits, { note }) {
      const opening = openingYear(text);
      if (opening || YEAR.test(text.slice(0, 40))) note(opening ?? null);
    },
    checkDocument({ draft, plan, entryAt }, notes, report) {
      const { year, title } = plan;
      if (year === undefined || !title?.text.includes(String(year))) return;
      const first = draft.blocks.findIndex(({ id }) => id === title.block);
      for (const { block, note } of notes) {
        const entry = entryAt(block);
        const inOpening = block > first && block <= first + OPENING && entry?.role !== 'heading';
        const told = inOpening ? note : entry?.role === 'heading' && plannedIn(entry);
        if (!told || told.year >= year) continue;
        const { start } = told;
        report(block, {
          type: 'wrong-date',
          severity: 'warning',
          start,
          end: start + 5,
          message: `标题是${year}年的计划，这里写的是${told.year}年`,
          why: '多半是沿用往年稿子时没有改',
          fixes: [
            { label: `改为“${year}年”`, safe: false, edits: [{ block, start, end: start + 4, insert: String(year) }] },
          ],
        });
      }
    },
  };
};

function openingYear(text: string): Told | undefined {
  const found = PURPOSE.exec(text) ?? INTENT.exec(text);
  return found ? { year: Number(found[1]), start: found.index + found[0].length } : undefined;
}
