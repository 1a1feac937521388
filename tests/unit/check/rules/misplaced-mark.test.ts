import { misplacedMark } from '../../../../lib/check/rules/misplaced-mark.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(misplacedMark, {
  good: ['举办乒乓球、羽毛球等比赛。', '切实维护权益。', '2、6月底前完成申报。'],
  bad: [
    ['表彰10名⟦，⟧（其中一等奖2名）。', '表彰10名（其中一等奖2名）。'],
    ['举办乒乓球、羽毛球⟦、⟧等活动。', '举办乒乓球、羽毛球等活动。'],
    ['培训全员覆盖⟦、⟧年底前完成考核。', '培训全员覆盖，年底前完成考核。'],
    ['举行联欢会⟦．⟧', '举行联欢会。'],
  ],
});
