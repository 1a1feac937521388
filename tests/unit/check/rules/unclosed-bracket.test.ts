import { unclosedBracket } from '../../../../lib/check/rules/unclosed-bracket.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(unclosedBracket, {
  good: ['举办春游（视天气而定）。', '1）准备；2）实施。', '学习《关于印发〈办法〉的通知》。'],
  bad: ['举办春游⟦（⟧视天气而定。', '发出⟦《⟧倡议书', ['联系市妇联（三楼⟦)⟧。', '联系市妇联（三楼）。']],
});
