import { emptyQuote } from '../../../../lib/check/rules/empty-quote.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(emptyQuote, {
  good: ['庆祝“三八”妇女节。', '他说："好。"又说："行。"'],
  bad: [['庆祝⟦“”⟧妇女节。', '庆祝“三八”妇女节。'], '学习⟦《》⟧。', '邀请专家⟦（ ）⟧授课。'],
});
