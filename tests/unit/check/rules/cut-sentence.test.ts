import { cutSentence } from '../../../../lib/check/rules/cut-sentence.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(cutSentence, {
  good: [
    '在学校党支部的领导下，深化师德教育。',
    '各项工作都在党委领导下。全体会员要积极参加。',
    '工会工作要建立在民主的基础上。',
  ],
  bad: [
    ['在学校党支部的正确领⟦导下。⟧深化师德教育。', '在学校党支部的正确领导下，深化师德教育。'],
    [
      '以教育方针为指导，在“精致和谐，勤奋务实”的理念指⟦引下。⟧形成良好师风。',
      '以教育方针为指导，在“精致和谐，勤奋务实”的理念指引下，形成良好师风。',
    ],
  ],
});
