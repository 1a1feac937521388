import { missingTerminalPunctuation } from '../../../../lib/check/rules/missing-terminal-punctuation.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(missingTerminalPunctuation, {
  good: [
    '一、工作目标\n完成全年任务。',
    '1、召开座谈会\n2、表彰先进\n3、举办讲座',
    '任务如下：\n1、学习。\n2、宣传。',
    '1、学习；\n2、宣传；\n3、慰问。',
  ],
  bad: [
    [
      '1、加强学习，提高素质。\n2、深入基层，了解职工⟦的实际困难⟧\n3、开展慰问，送去温暖。',
      '1、加强学习，提高素质。\n2、深入基层，了解职工的实际困难。\n3、开展慰问，送去温暖。',
    ],
    [
      '认真总结经验，查找不足，为明年的工作打好基础，取得⟦更好的成绩，⟧',
      '认真总结经验，查找不足，为明年的工作打好基础，取得更好的成绩。',
    ],
  ],
});
