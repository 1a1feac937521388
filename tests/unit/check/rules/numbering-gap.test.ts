import { numberingGap } from '../../../../lib/check/rules/numbering-gap.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(numberingGap, {
  good: [
    '首先，学习文件。\n其次，开展宣传。\n第三，走访慰问。\n第四，做好总结。',
    '（三）抓好安全教育。\n（四）抓好环境卫生。',
    '一、任务\n㈠ 学习\n㈡ 宣传',
    '一、目标\n二、任务\n三、措施',
    '（一）学习\n（二）宣传',
  ],
  bad: [
    ['一、任务\n㈠ 学习\n㈡ 宣传\n⟦㈣⟧ 维权\n㈤ 活动', '一、任务\n㈠ 学习\n㈡ 宣传\n㈢ 维权\n㈣ 活动'],
    '1 组织\n2 教育\n3 制度\n4 检查\n4.1 班查。\n4.2 周查。\n⟦4.4⟧ 抽查。\n5 教育',
    ['一、目标\n二、任务\n⟦四、⟧措施\n五、保障', '一、目标\n二、任务\n三、措施\n四、保障'],
    ['一、目标\n二、任务\n⟦四、⟧措施\n见第四部分。', '一、目标\n二、任务\n三、措施\n见第三部分。'],
  ],
});
