import { cutName } from '../../../../lib/check/rules/cut-name.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(cutName, {
  good: ['开展“创建平安校园”活动。', '创建“平安”校园。', '开展“争创先进”活动。'],
  bad: [['今年的主题是⟦“创建平安”校园⟧。', '今年的主题是“创建平安校园”。']],
});
