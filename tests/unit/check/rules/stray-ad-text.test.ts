import { strayAdText } from '../../../../lib/check/rules/stray-ad-text.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(strayAdText, {
  good: ['滤布公司工会计划\n滤布车间开展竞赛，滤布质量达标。'],
  bad: [['发展合作经济、⟦压滤机滤布⟧扶贫互助。', '发展合作经济、扶贫互助。']],
});
