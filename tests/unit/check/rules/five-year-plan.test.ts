import { fiveYearPlan } from '../../../../lib/check/rules/five-year-plan.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(fiveYearPlan, {
  good: [
    '2026年工作计划\n今年是“十五五”规划开局之年。',
    '2025年工作计划\n今年是“十四五”收官之年。',
    '2026年工作计划\n2025年是“十四五”规划的收官之年，成绩来之不易。',
    '2026年工作计划\n去年是“十四五”收官之年。',
    '2026年工作计划\n编制“十五五”规划。',
  ],
  bad: [
    '2026年工作计划\n今年是⟦“十五五”规划收官之年⟧。',
    '2025年工作计划\n今年是⟦“十四五”规划的开局之年⟧。',
    '2027年工作计划\n2027年是⟦“十五五”的首年⟧。',
  ],
});
