import { fallByTimes } from '../../../../lib/check/rules/fall-by-times.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(fallByTimes, {
  good: ['“下降1倍”不行。', '油耗降低10%，产量翻一倍。', '效率提高一倍，差错减少。', '减少三分之一。'],
  bad: ['百公里油耗⟦降低一倍⟧。', '差错⟦减少了2倍⟧。'],
});
