import { impossibleDate } from '../../../../lib/check/rules/impossible-date.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(impossibleDate, {
  good: [
    '十一月份：30日前完成体检，12月31日总结。',
    '一月：31日前报送总结。',
    '2月29日前完成。',
    '历时18个月完成。',
    '24月龄以下婴幼儿',
  ],
  bad: [
    '⟦十三月⟧：制定计划',
    '⟦2月30日⟧前完成。',
    '从⟦2027年13月⟧起执行。',
    '时间定于⟦4月份31日⟧前。',
    '十一月份：⟦31日⟧前完成体检。',
    '4月：开展活动，⟦31日⟧总结。',
    '⟦13月5日⟧召开会议。',
    '2026年工作计划\n⟦2月29日⟧前完成。',
    '⟦第五季度⟧总结。',
  ],
});
