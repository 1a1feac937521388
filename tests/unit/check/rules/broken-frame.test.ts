import { brokenFrame } from '../../../../lib/check/rules/broken-frame.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(brokenFrame, {
  good: ['开展以“书香伴我行”为主题的活动。', '在庆祝妇女节期间开展评选。', '汇报女工工作的开展情况。'],
  bad: [
    '⟦围绕学校中心工作为重点⟧，推进各项工作。',
    ['向校工会⟦汇报女工工作的开展⟧。', '向校工会汇报女工工作的开展情况。'],
    ['开展⟦“书香伴我行”为主题⟧的活动。', '开展以“书香伴我行”为主题的活动。'],
    ['⟦在庆祝国际妇女节⟧开展评选。', '在庆祝国际妇女节期间开展评选。'],
  ],
});
