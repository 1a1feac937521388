import { wrongOrdinal } from '../../../../lib/check/rules/wrong-ordinal.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(wrongOrdinal, {
  good: ['2026年工作计划\n庆祝第116个“三八”国际妇女节。', '建党100周年大会上的讲话'],
  bad: [
    ['2026年工作计划\n庆祝⟦第113个“三八”国际妇女节⟧。', '2026年工作计划\n庆祝第116个“三八”国际妇女节。'],
    '2026年工作计划\n迎接⟦建党100周年⟧。',
    ['2027年工作计划\n开展⟦“三八”国际妇女节116周年⟧座谈会。', '2027年工作计划\n开展“三八”国际妇女节117周年座谈会。'],
  ],
});
