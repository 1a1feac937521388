import { numberingDuplicate } from '../../../../lib/check/rules/numbering-duplicate.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(numberingDuplicate, {
  good: ['一、目标\n1、学习\n2、宣传\n二、任务\n1、走访\n2、慰问'],
  bad: [['一、目标\n二、任务\n⟦二、⟧措施\n四、保障', '一、目标\n二、任务\n三、措施\n四、保障']],
});
