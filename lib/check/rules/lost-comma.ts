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

/** Two clauses without a comma between them: 通过一学期的学习我们有了进步. */
export const lostComma: RuleMaker = () => ({
  id: 'lost-comma',
  terms: sideBySide(MEANS, WHO).map((term) => [term, term] as const),
  check({ text }, _hits, { report }) {
    for (const { index, 0: match } of allMatches(text, RUN_ON)) {
      const end = index + match.length;
      report({
        type: 'grammar',
        severity: 'warning',
        start: index,
        end,
        message: `“${match}”后面少了逗号`,
        why: '前面说怎样做到，后面说谁做到了什么，中间要停顿',
        fixes: [{ label: '补上“，”', safe: true, edits: [{ start: end, end, insert: '，' }] }],
      });
    }
  },
});
