import { doubledBound } from '../../../../lib/check/rules/doubled-bound.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(doubledBound, {
  good: [
    '每年不少于3次。',
    '参加率达到90%以上。',
    '不超过50人。',
    '约50人参加。',
    '高于去年5%以上。',
    '超过法定年龄以上的，另行规定。',
  ],
  bad: [
    ['每月⟦至少开箱2次以上⟧。', '每月至少开箱2次。'],
    ['每年⟦不少于3次以上⟧。', '每年不少于3次。'],
    ['事故率⟦低于0.02以下⟧。', '事故率低于0.02。'],
    ['⟦不超过50人以内⟧。', '不超过50人。'],
    ['⟦约五十人左右⟧参加。', '约五十人参加。'],
  ],
});
