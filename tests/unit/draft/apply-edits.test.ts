import { expect, it } from 'vitest';
import { applyEdits, StaleEdit } from '../../../lib/draft/apply-edits.ts';
import { draftFromText, draftText, type Edit } from '../../../lib/draft/draft.ts';

const draft = draftFromText('甲乙丙丁\n子丑寅卯');
const edit = (block: number, start: number, was: string, insert: string): Edit => ({
  block: `b${block}`,
  start,
  end: start + was.length,
  was,
  insert,
});

it.each<[string, Edit[], string]>([
  ['none', [], '甲乙丙丁\n子丑寅卯'],
  ['a replacement', [edit(0, 1, '乙', '二')], '甲二丙丁\n子丑寅卯'],
  ['several in one block, in any order', [edit(0, 3, '丁', '四四'), edit(0, 0, '甲', '')], '乙丙四四\n子丑寅卯'],
  ['in two blocks', [edit(1, 0, '子', '1'), edit(0, 0, '甲', 'A')], 'A乙丙丁\n1丑寅卯'],
  ['side by side', [edit(0, 0, '甲', '1'), edit(0, 1, '乙', '2')], '12丙丁\n子丑寅卯'],
  ['two insertions in one place, in their order', [edit(0, 2, '', 'x'), edit(0, 2, '', 'y')], '甲乙xy丙丁\n子丑寅卯'],
])('%s', (_, edits, text) => {
  const after = applyEdits(draft, edits);
  expect(draftText(after)).toBe(text);
  expect(after.version).toBe(draft.version + 1);
});

it.each<[string, Edit[], string]>([
  ['other text there', [edit(0, 0, '甲', 'A'), edit(1, 0, '丑', '')], 'the text there has changed'],
  ['an overlap', [edit(0, 0, '甲乙', 'A'), edit(0, 1, '乙丙', 'B')], 'it overlaps another one'],
  ['a block that is gone', [edit(0, 0, '甲', 'A'), edit(7, 0, '', 'x')], 'the block is gone'],
])('%s: nothing at all is changed', (_, edits, why) => {
  expect(() => applyEdits(draft, edits)).toThrow(StaleEdit);
  expect(() => applyEdits(draft, edits)).toThrow(why);
  expect(draftText(draft)).toBe('甲乙丙丁\n子丑寅卯');
});
