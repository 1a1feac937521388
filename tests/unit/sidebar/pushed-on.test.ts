import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { numberingDuplicate } from '../../../lib/check/rules/numbering-duplicate.ts';
import { applyEdits } from '../../../lib/draft/apply-edits.ts';
import { draftFromText, draftText } from '../../../lib/draft/draft.ts';
import { pushedOn } from '../../../lib/sidebar/pushed-on.ts';
import { shipped } from '../shipped-packs.ts';

const findings = (text: string) =>
  createAnalyser(shipped, { rules: [numberingDuplicate] }).analyse(draftFromText(text)).findings;

const plan = (...headings: string[]) => headings.map((heading) => `${heading}\n办好实事。`).join('\n');

/** The text once what was pushed on is numbered anew. */
function numberedAnew(before: string, after: string): string | undefined {
  const found = pushedOn(findings(before), findings(after));
  return found && draftText(applyEdits(draftFromText(after), found.fixes[0]!.edits));
}

describe('what an insertion pushes on', () => {
  it('is numbered anew to the end of its level, and so is what refers to it', () => {
    const before = `${plan('一、思路', '二、任务', '三、要求')}\n按第二部分办理。`;
    const after = `${plan('一、思路', '二、目标', '二、任务', '三、要求')}\n按第二部分办理。`;
    const right = `${plan('一、思路', '二、目标', '三、任务', '四、要求')}\n按第三部分办理。`;
    expect(numberedAnew(before, after)).toBe(right);
  });

  it.each([
    ['nothing, at the end', plan('一、思路', '二、任务'), plan('一、思路', '二、任务', '三、要求')],
    ['nothing, where it came twice before', plan('一、思路', '一、任务'), plan('一、思路', '一、任务', '二、要求')],
  ])('%s', (_name, before, after) => {
    expect(numberedAnew(before, after)).toBeUndefined();
  });
});
