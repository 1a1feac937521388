import { lostSubject } from '../../../../lib/check/rules/lost-subject.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(lostSubject, {
  good: [
    '通过学习，女职工的法律意识明显增强。',
    '女工委通过学习，使女职工的法律意识明显增强。',
    '开展培训，使女职工的素质得到提高。',
    '通过培训，使用新设备。',
  ],
  bad: [
    ['⟦通过学习，使女职工的法律意识明显增强⟧。', '学习，使女职工的法律意识明显增强。'],
    '开展培训。⟦通过培训，让大家学到本领⟧，用到实处。',
  ],
});
