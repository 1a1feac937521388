import { repeatedPunctuation } from '../../../../lib/check/rules/repeated-punctuation.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(repeatedPunctuation, {
  good: ['真的吗？！', '等等……', '见 www.a.cn，另行通知。'],
  bad: [
    ['按时完成⟦。。⟧', '按时完成。'],
    ['加强学习⟦，、⟧提高素质。', '加强学习，提高素质。'],
    ['他说：“要抓紧⟦。”。⟧', '他说：“要抓紧。”'],
  ],
});
