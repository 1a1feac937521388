import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const MEANS = [
  '学习',
  '努力',
  '教育',
  '培训',
  '开展',
  '配合',
  '帮助',
  '支持',
  '引导',
  '工作',
  '生活',
  '训练',
  '活动',
  '指导',
];
/** Who does something: a sentence begins with them. */
const WHO = [
  ...['我们', '我校', '我园', '我班', '我镇', '我乡', '我村', '我会', '全体', '全班', '全校', '全园', '全村', '大部分'],
  ...['绝大多数', '大多数', '多数', '孩子们', '同学们', '老师们', '教师们', '学生们', '姐妹们', '他们', '她们'],
];
/** 通过一学期的学习我们……. */
const RUN_ON = new RegExp(
  `(?<=^|[，。；])(?:通过|经过)(?!了|让|使)[^，。；、：]{2,18}的(?:${MEANS.join('|')})(?=(?:${WHO.join('|')})[^，。；、：]{4,})`,
  'g',
);

/** What is done, and what it brings about: 开展文体活动丰富职工生活. */
const DONE = ['活动', '措施', '培训', '讲座', '比赛', '竞赛', '教育', '宣传', '管理', '检查', '制度', '机制', '工作'];
const BROUGHT = [
  ...['增强', '提高', '确保', '促进', '丰富', '营造', '激发', '推动', '提升', '防止', '杜绝', '保障', '维护', '调动'],
  ...['发挥', '做到', '培养', '弘扬', '展示', '树立', '消除'],
];
const AND_THEN = new RegExp(
  `(?<=^|[，。；：,;:]|[\\d一二三四五六七八九十][、.．）)])(?:要|应|将|积极|认真|定期|广泛|深入|切实|进一步|大力)*(?:开展|举办|组织|加强|落实|利用|进行|完善|建立|制定|举行)[^，。；：,;:、以为来并而后时可能应“《]{2,16}(?<!的)(?:${DONE.join('|')})(?=(?:${BROUGHT.join('|')})[^，。；：,;:“”《》]{3,}[，。；,;])`,
  'g',
);

/** Two clauses without a comma between them: 通过一学期的学习我们有了进步. */
export const lostComma: RuleMaker = () => ({
  id: 'lost-comma',
  terms: [
    ...sideBySide(MEANS, WHO).map((term) => [term, RUN_ON] as const),
    ...sideBySide(DONE, BROUGHT).map((term) => [term, AND_THEN] as const),
  ],
  check({ text }, hits, { report }) {
    const patterns = new Set(hits.map(({ entry }) => entry));
    for (const { index, 0: match } of [...patterns].flatMap((pattern) => allMatches(text, pattern))) {
      const end = index + match.length;
      report({
        type: 'grammar',
        severity: 'warning',
        start: index,
        end,
        message: `“${match}”后面少了逗号`,
        why: '前面说做什么，后面说为了什么、谁做到了什么，中间要停顿',
        fixes: [{ label: '补上“，”', safe: true, edits: [{ start: end, end, insert: '，' }] }],
      });
    }
  },
});
