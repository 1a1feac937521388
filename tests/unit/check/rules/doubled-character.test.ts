import { doubledCharacter } from '../../../../lib/check/rules/doubled-character.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(doubledCharacter, {
  good: [
    '这是我们的目的的一部分。',
    '为了了解情况，召开座谈会。',
    '工会会员大会',
    '制定定期巡查制度。',
    '做好所有有关工作。',
  ],
  bad: [
    ['职工⟦的的⟧意见', '职工的意见'],
    ['学习⟦和和⟧交流', '学习和交流'],
    ['制⟦定定⟧本方案', '制定本方案'],
    ['每月⟦有有⟧活动', '每月有活动'],
  ],
});
