import { typo } from '../../../../lib/check/rules/typo.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(typo, {
  good: ['学习贯彻会议精神。', '各位女职工认真参加。', '全体教职工参观模型展。'],
  bad: [
    ['学习⟦贯切⟧会议精神。', '学习贯彻会议精神。'],
    ['提高⟦法侓⟧意识。', '提高法律意识。'],
    ['把工作⟦做的更好⟧。', '把工作做得更好。'],
  ],
});
