import { yearZero } from '../../../../lib/check/rules/year-zero.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(yearZero, {
  good: ['二〇二六年十二月二十八日', '二零二六年', '20 二年级', '第二0组'],
  bad: [
    ['⟦二0二六⟧年十二月', '二〇二六年十二月'],
    ['⟦二○三○⟧年远景目标、⟦二O二七⟧年', '二〇三〇年远景目标、二〇二七年'],
    ['⟦二〇三0⟧年', '二〇三〇年'],
  ],
});
