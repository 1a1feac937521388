import { announcedCount } from '../../../../lib/check/rules/announced-count.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(announcedCount, {
  good: [
    '工作计划\n做好以下两件事：\n1.办班。\n2.家访。',
    '工作计划\n从以下两个方面开展工作：\n一、任务\n办班。\n二、安排\n家访。\n三、保障\n经费。',
    '工作计划\n一、任务\n做好以下两件事：\n1.办班。\n2.家访。\n二、安排\n做好准备。',
    '工作计划\n做好以下三件事：办班、家访、总结。\n1.办班。\n2.家访。',
    '工作计划\n以下三项要注意，不再重复。',
  ],
  bad: [
    '工作计划\n一、任务\n做好⟦以下三个方面的工作⟧：\n1.办班。\n2.家访。\n二、安排\n做好准备。',
    '工作计划\n一、任务\n突出抓好⟦以下三件事⟧：\n1.办班。\n2.家访。\n3.总结。\n4.归档。',
  ],
});
