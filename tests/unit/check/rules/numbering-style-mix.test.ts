import { numberingStyleMix } from '../../../../lib/check/rules/numbering-style-mix.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(numberingStyleMix, {
  good: [
    '1\t召开会议\t1月\n2\t走访慰问\t2月\n3\t表彰先进\t3月\n4\t总结\t12月\n1.要重视。\n2.要落实。',
    '一、目标\n1、学习。\n2、宣传。',
    '1.学习。\n2.宣传。\n1、走访。\n2、慰问。',
    '（一）学习\n1、授课。\n2、讨论。\n（二）宣传',
  ],
  bad: [
    ['1、组织学习。\n2、开展宣传。\n⟦3.⟧走访慰问。', '1、组织学习。\n2、开展宣传。\n3、走访慰问。'],
    '（一）学习\n⟦2、⟧宣传\n（三）慰问',
  ],
});
