import { meetingToCome } from '../../../../lib/check/rules/meeting-to-come.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(meetingToCome, {
  good: [
    '2026年工作计划\n贯彻党的二十大精神。',
    '2027年工作计划\n以优异成绩迎接党的二十一大胜利召开。',
    '2027年工作计划\n深入学习党的二十届五中全会精神。',
    '2029年工作计划\n贯彻党的二十一大精神。',
    '2026年工作计划\n沿第二十一大道开展宣传。',
  ],
  bad: [
    ['2026年工作计划\n全面贯彻⟦党的二十一大⟧精神。', '2026年工作计划\n全面贯彻党的二十大精神。'],
    '2026年工作计划\n深入学习⟦中国妇女十四大⟧精神。',
    '2026年工作计划\n学习⟦党的二十届五中全会⟧精神。',
  ],
});
