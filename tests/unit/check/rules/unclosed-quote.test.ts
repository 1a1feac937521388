import { unclosedQuote } from '../../../../lib/check/rules/unclosed-quote.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(unclosedQuote, {
  good: ['推行“先学后教"模式。', '办好“职工之家”。', '通知说：“第一项要做好。\n“第二项要做实。”', '邀请O’Neil讲课。'],
  bad: ['做到⟦“⟧五个落实。', '五个落实⟦”⟧要做到。', '建好⟦"⟧职工之家。'],
});
