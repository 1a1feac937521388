import { outdatedMeeting } from '../../../../lib/check/rules/outdated-meeting.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(outdatedMeeting, {
  good: [
    '学习贯彻党的二十大精神。',
    '党的十八大以来，成绩显著。',
    '全面贯彻党的十九大、二十大精神。',
    '2022年工作计划\n以优异成绩迎接党的二十大胜利召开。',
    '2024年工作计划\n学习党的二十届二中全会精神。',
  ],
  bad: [
    ['学习贯彻⟦党的十九大精神⟧。', '学习贯彻党的二十大精神。'],
    '宣传⟦中国工会十七大精神⟧。',
    '2026年工作计划\n以优异成绩喜迎⟦党的二十大⟧胜利召开。',
    '2026年工作计划\n学习⟦党的二十届二中全会精神⟧。',
  ],
});
