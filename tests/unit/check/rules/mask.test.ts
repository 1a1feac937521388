import { mask } from '../../../../lib/check/rules/mask.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(mask, {
  good: ['* 社区活动', '*本表由办公室填写。', '20**年的工作总结。', '参加体检*，报销。', '3*5米'],
  bad: [
    '⟦*⟧社区是今年的试点，⟦*⟧新村也已建成。',
    ['引导职工依法⟦**⟧。', '引导职工依法维权。'],
    '开展妇女⟦***⟧服务。',
    '⟦**⟧镇妇联负责落实。',
    '严防学生私自下⟦*⟧游泳。',
  ],
});
