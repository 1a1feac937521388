import { repeatedWord } from '../../../../lib/check/rules/repeated-word.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(repeatedWord, {
  good: [
    '委员会委员会议每季一次。',
    '组织职工代表代表职工发言。',
    '天天锻炼，人人参与。',
    '共建共治共享。',
    '有的放矢，有的有的暂缓。',
  ],
  bad: [
    ['⟦积极积极⟧参加活动。', '积极参加活动。'],
    ['营造⟦良好的良好的⟧氛围。', '营造良好的氛围。'],
    ['⟦涉及涉及⟧女职工权益的事项', '涉及女职工权益的事项'],
    ['评选⟦先进个人、先进个人⟧。', '评选先进个人。'],
  ],
});
