import { twinFrame } from '../../../../lib/check/rules/twin-frame.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(twinFrame, {
  good: ['推动妇女组织应建尽建、应保尽保。', '职工应尽的义务', '用工单位应对尽责人员给予奖励。'],
  bad: [
    ['妇女组织⟦应见尽建⟧。', '妇女组织应建尽建。'],
    ['慰问做到⟦应慰尽尉⟧。', '慰问做到应慰尽慰。'],
    '做到⟦应签尽检⟧。',
  ],
});
