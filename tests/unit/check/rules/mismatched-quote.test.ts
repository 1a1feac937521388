import { mismatchedQuote } from '../../../../lib/check/rules/mismatched-quote.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(mismatchedQuote, {
  good: ['办好“职工之家”和“妈妈小屋”。', '他说：“要用好‘小屋’。”'],
  bad: [
    ['推行⟦“先学后教"⟧模式。', '推行“先学后教”模式。'],
    ['开展⟦“安全月“⟧活动。', '开展“安全月”活动。'],
    ['营造⟦“双学‘⟧氛围。', '营造“双学”氛围。'],
  ],
});
