import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** A date that is a line of its own. */
interface Dated {
  year: number;
  month: number;
  start: number;
  end: number;
}

const DATE = /^[\s（(]*(?=((20\d\d)年(\d{1,2})月(?:\d{1,2}日)?)[\s）)]*$)/;
/** What stands before the year of such a line. */
const opensLine = codeSet(`（(\0${WHITE_SPACE}`);
const isDigit = codeSet('0123456789');
/** Lines at the end that may be the signature's. */
const SIGNATURE = 3;
/** Plans are written from this month of the year before on; those of a school year from this month of their first year. */
const FIRST_MONTH = 8;
const FIRST_SCHOOL_MONTH = 6;

/** A plan that is signed in a year it can't have been written in: 2025年9月 under a plan for 2027. */
export const signatureDate: RuleMaker = (): Rule<undefined, Dated> => ({
  id: 'signature-date',
  always: true,
  terms: sideBySide('0123456789', '年').map((text) => [text, undefined] as const),
  heedsTerm: (codes, start, end) => has(opensLine, codes[Math.max(0, start - 4)]!) && has(isDigit, codes[end]!),
  check({ text }, _hits, { note }) {
    const found = DATE.exec(text);
    if (!found) return;
    const start = found[0].length;
    note({ year: Number(found[2]), month: Number(found[3]), start, end: start + found[1]!.length });
  },
  checkDocument({ draft, plan }, notes, report) {
    const { year, title } = plan;
    const last = notes.at(-1);
    if (!last || year === undefined || !title?.text.includes(String(year))) return;
    if (last.block < draft.blocks.length - SIGNATURE) return;
    const signed = last.note;
    const school = /学年/.test(title.text);
    const months = (signed.year - year) * 12 + signed.month;
    const first = school ? FIRST_SCHOOL_MONTH : FIRST_MONTH - 12;
    const latest = school ? FIRST_SCHOOL_MONTH + 12 : 12;
    if (months >= first && months <= latest) return;
    const right = !school && signed.month > FIRST_MONTH ? year - 1 : year;
    const { start, end } = signed;
    report(last.block, {
      type: 'wrong-date',
      severity: 'warning',
      start,
      end,
      message: `落款写的是${signed.year}年${signed.month}月，与${year}年的计划对不上`,
      why: '多半是沿用往年稿子时没有改',
      fixes: [
        {
          label: `改为“${right}年”`,
          safe: false,
          edits: [{ block: last.block, start, end: start + 4, insert: String(right) }],
        },
      ],
    });
  },
});
