import { splitWord } from '../../../../lib/check/rules/split-word.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(splitWord, {
  good: ['办好京-沪两地联谊。', '推进产-学-研合作。', '2025-2026学年', '联系人：王　定　期限：一年'],
  bad: [
    ['参与⟦民-主⟧管理。', '参与民主管理。'],
    ['⟦定　期⟧研究工作。', '定期研究工作。'],
    ['健全⟦维·权⟧机制。', '健全维权机制。'],
  ],
});
