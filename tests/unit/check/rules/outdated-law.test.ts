import { outdatedLaw } from '../../../../lib/check/rules/outdated-law.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(outdatedLaw, {
  good: [
    '学习《民法典》。',
    '学习《劳动合同法》。',
    '落实《浙江省女职工劳动保护规定》。',
    '2012年工作计划\n学习《婚姻法》。',
    '《婚姻法》已经废止，改学《民法典》。',
    '普及婚姻法律知识。',
  ],
  bad: [
    ['学习⟦《婚姻法》⟧。', '学习《民法典》。'],
    ['宣传⟦《女职工劳动保护规定》⟧。', '宣传《女职工劳动保护特别规定》。'],
  ],
});
