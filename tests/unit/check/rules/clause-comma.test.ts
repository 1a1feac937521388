import { clauseComma } from '../../../../lib/check/rules/clause-comma.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(clauseComma, {
  good: [
    '统筹兼顾、确保重点。',
    '听党话、做到位。',
    '4、让全体教职工关注学校发展。',
    '把服务做到村、做到户、做到妇女身边。',
    '坚定“四个自信”、做到“两个维护”。',
    '先进集体、并列第一的单位。',
  ],
  bad: [
    ['利用宣传栏⟦、⟧做到家喻户晓、人人皆知。', '利用宣传栏，做到家喻户晓、人人皆知。'],
    ['整理会议记录⟦、⟧并及时报送区工会。', '整理会议记录，并及时报送区工会。'],
  ],
});
