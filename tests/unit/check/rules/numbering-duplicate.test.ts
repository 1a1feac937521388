import { expect, test } from 'vitest';
import { createAnalyser } from '../../../../lib/check/engine.ts';
import { numberingDuplicate } from '../../../../lib/check/rules/numbering-duplicate.ts';
import { applyEdits } from '../../../../lib/draft/apply-edits.ts';
import { draftFromText, draftText } from '../../../../lib/draft/draft.ts';
import { shipped } from '../../shipped-packs.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(numberingDuplicate, {
  good: [
    '一、修改规则\n1.将第一条修改为：\n“工会受理下列事项：\n1.调解；\n2.援助；\n3.其他。”\n2.将第二条修改为：\n“本规则由工会解释。”',
    '第一章 总则\n第一条 下列情形：\n（一）甲。\n（二）乙。\n（三）丙。\n第二条 下列财产：\n不动产；\n（二）动产。',
    '第一章 总则\n第一条 本办法适用于职工。\n第一条之一 退休职工参照执行。\n第二条 经费专款专用。',
    '第一节 总则\n第二节 经费\n第二节相应改为第三节。',
    '第一编 总则\n第一章 范围\n第二章 管辖\n第二编 审判\n第三章 简易程序',
    '第一编 总则\n第一章 范围\n第二章 管辖\n第二编 分则\n第一章 罪名\n第二章 量刑',
    '一、目标\n1、学习\n2、宣传\n二、任务\n1、走访\n2、慰问',
  ],
  bad: [
    // A section put in before 二: what is said of the second part is said of the third from now on.
    [
      '一、目标\n二、任务\n⟦二、⟧措施\n三、经费\n四、保障\n见第二部分，又见第四部分。',
      '一、目标\n二、任务\n三、措施\n四、经费\n五、保障\n见第三部分，又见第五部分。',
    ],
    [
      '一、目标\n（一）入会\n（二）培训\n二、任务\n（一）走访\n⟦（一）⟧慰问\n（二）家访\n见第二部分第（二）条、第一部分第（二）条。',
      '一、目标\n（一）入会\n（二）培训\n二、任务\n（一）走访\n（二）慰问\n（三）家访\n见第二部分第（三）条、第一部分第（二）条。',
    ],
    ['一、目标\n二、任务\n⟦二、⟧措施\n四、保障', '一、目标\n二、任务\n三、措施\n四、保障'],
  ],
});

test('where the number that comes twice is referred to, the writer says which one is meant', () => {
  const draft = draftFromText('一、目标\n二、任务\n二、措施\n见第二部分。');
  const [finding] = createAnalyser(shipped, { rules: [numberingDuplicate] }).analyse(draft).findings;
  const results = finding!.fixes.map(({ edits }) => draftText(applyEdits(draft, edits)));
  expect(results).toEqual(['一、目标\n二、任务\n三、措施\n见第三部分。', '一、目标\n二、任务\n三、措施\n见第二部分。']);
  expect(finding!.fixes.map(({ safe }) => safe)).toEqual([false, false]);
});

test.each([
  [4, 3],
  [30, 10],
  [600, 1],
])('of a list of %i equal numbers the first %i faults offer to number it anew', (lines, expected) => {
  const draft = draftFromText('①走访\n'.repeat(lines).trimEnd());
  const { findings } = createAnalyser(shipped, { rules: [numberingDuplicate] }).analyse(draft);
  expect(findings).toHaveLength(lines - 1);
  expect(findings.findIndex(({ fixes }) => fixes.length === 0)).toBe(expected < lines - 1 ? expected : -1);
});
