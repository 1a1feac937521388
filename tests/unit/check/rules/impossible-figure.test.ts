import { impossibleFigure } from '../../../../lib/check/rules/impossible-figure.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(impossibleFigure, {
  good: [
    '专项集体合同签订率达到95%以上，续签率100%。',
    '入会率比上年提高115%。',
    '培训任务完成率达到120%。',
    '销售额增长率达到115%。',
    '覆盖率达到100%，人均阅读量提高120%。',
    '参训率为计划的110%。',
  ],
  bad: [
    '专项集体合同⟦签订率达到115%⟧。',
    '女职工⟦参检率保持在980%⟧以上。',
    '⟦满意率 100.5％⟧，⟦办结率为101%⟧。',
    ['确保⟦参保率达100%以上⟧。', '确保参保率达100%。'],
  ],
});
