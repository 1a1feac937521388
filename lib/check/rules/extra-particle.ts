import { allMatches } from '../../knowledge/all-matches.ts';
import { type CodeSet, codeSet, has } from '../../knowledge/code-set.ts';
import { CLAUSE_SIGNS } from '../full-width-signs.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const PEOPLE =
  '职工|妇女|儿童|学生|教师|家长|幼儿|孩子|老人|居民|村民|群众|党员|会员|队员|员工|干部|同学|老师|社区|学校|班级|家庭|患者|病人|护士|医生|读者|客户|科室|部门';
const GIVES = [
  '负责',
  '发出',
  '宣传',
  '进行',
  '给予',
  '营造',
  '提供',
  '创造',
  '开展',
  '举办',
  '组织',
  '实施',
  '安排',
  '发放',
];

const ADVERBS = '积极|认真|主动|踊跃|按时|全面';
const MANNERS = '认真|积极|努力|不断|深入|扎实|切实|主动|及时|有效|全面|更好';
const PLACES = '工作|学习|活动|教学|生活|管理|服务|过程|实践';

/** The last characters of such words. */
const lastOf = (words: string) =>
  words
    .split('|')
    .map((word) => word.at(-1)!)
    .join('');

interface Extra {
  terms: readonly string[];
  pattern: RegExp;
  /** What stands right before the term, and right behind it where that is one of a few. */
  before: CodeSet;
  behind?: CodeSet;
}

/** 为女职工的提供帮助, 积极参加的上级组织的活动, 在工作的中: the first 的 stands before what is done. */
const EXTRA: readonly Extra[] = [
  {
    terms: sideBySide(['的'], GIVES),
    before: codeSet(`${lastOf(PEOPLE)}们`),
    pattern: new RegExp(
      `(?<=^|[，。；])(?:为|给|向|与|对|由)[^，。；、：的]{0,6}(?:${PEOPLE})们?(的)(?=(?:${GIVES.join('|')})[^，。；、：]{2,18}(?:[，。；]|$))`,
      'g',
    ),
  },
  {
    terms: sideBySide(['参加', '参与', '完成', '配合', '落实', '做好'], ['的']),
    before: codeSet(`${lastOf(ADVERBS)}${CLAUSE_SIGNS}\0`),
    pattern: new RegExp(
      `(?<=^|[，。；])(?:${ADVERBS})?(?:参加|参与|完成|配合|落实|做好)(的)(?=(?:上级|学校|工会|妇联|镇|街道|县|区|市|教育局|社区|公司|单位|医院)[^，。；、：的]{0,8}(?:组织|举办|安排|布置|交办|开展|下达)的(?:各项|各种|各类)?(?:活动|工作|任务|比赛|竞赛)(?:[，。；]|$))`,
      'g',
    ),
  },
  {
    terms: ['的中'],
    before: codeSet(lastOf(PLACES)),
    behind: codeSet(`发注要不积认遇存体渗提锻成${CLAUSE_SIGNS}\0`),
    pattern: new RegExp(
      `(?<=(?:${PLACES}))(的)(?=中(?:[，。；]|发现|注意|要|不断|积极|认真|遇到|存在|体现|渗透|提高|锻炼|成长))`,
      'g',
    ),
  },
  {
    terms: ['地的'],
    before: codeSet(lastOf(MANNERS)),
    pattern: new RegExp(`(?<=(?:${MANNERS}))地(的)`, 'g'),
  },
];

/** A 的 where none can stand. */
export const extraParticle: RuleMaker = (): Rule<Extra> => ({
  id: 'extra-particle',
  terms: EXTRA.flatMap((extra) => extra.terms.map((term) => [term, extra] as const)),
  heedsTerm: (codes, start, end, { before, behind }) =>
    has(before, codes[start - 1]!) && (behind === undefined || has(behind, codes[end]!)),
  check({ text: written, fullWidth: text }, hits, { report }) {
    for (const extra of EXTRA) {
      if (!hits.some(({ entry }) => entry === extra)) continue;
      for (const { index, 0: match } of allMatches(text, extra.pattern)) {
        const end = index + match.length;
        report({
          type: 'grammar',
          severity: 'warning',
          start: index,
          end,
          message: `“${written.slice(index, end)}”里的“的”是多余的`,
          why: '多了“的”，后面的话就接不上',
          fixes: [{ label: '删去“的”', safe: false, edits: [{ start: end - 1, end, insert: '' }] }],
        });
      }
    }
  },
});
