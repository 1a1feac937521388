import { weekdayConflict } from '../../../../lib/check/rules/weekday-conflict.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(weekdayConflict, {
  good: ['2026年3月8日（星期日）举办活动。'],
  bad: [['⟦2026年3月8日（星期三）⟧举办活动。', '2026年3月8日（星期日）举办活动。']],
});
