import { monthConflict } from '../../../../lib/check/rules/month-conflict.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(monthConflict, {
  good: [
    '6月开展“安全生产月”活动。',
    '五月份：筹备“安全生产月”活动。',
    '11月9日全国消防日前后组织演练。',
    '5月25日“六一”国际儿童节前慰问留守儿童。',
    '3月慰问，9月庆祝教师节。',
  ],
  bad: [
    '做好⟦五月“安全生产月”⟧活动。',
    '⟦12月9日全国消防日⟧组织演练。',
    '⟦8月教师节⟧表彰先进。',
    '⟦5月1日国际儿童节⟧前慰问儿童。',
  ],
});
