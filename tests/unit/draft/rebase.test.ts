import { expect, it } from 'vitest';
import { type Block, draftFromText, type Edit, type Span } from '../../../lib/draft/draft.ts';
import { rebase } from '../../../lib/draft/rebase.ts';

const before = draftFromText('女职工工作计划\n组织女职工体检');
const span = (block: number, start: number, text: string): Span => ({
  block: `b${block}`,
  start,
  end: start + text.length,
  text,
});
const change = (index: number, ...texts: string[]) => ({
  version: 2,
  start: index,
  remove: 1,
  insert: texts.map((text, at): Block => ({ id: at ? `n${at}` : `b${index}`, text, kind: 'paragraph' })),
});

it.each<[string, Span, ReturnType<typeof change>, Span | undefined]>([
  ['an edit in another block', span(0, 3, '工作'), change(1, '体检'), span(0, 3, '工作')],
  ['an edit behind it', span(0, 0, '女职工'), change(0, '女职工工作总结'), span(0, 0, '女职工')],
  ['an edit before it moves it', span(0, 5, '计划'), change(0, '全县女职工工作计划'), span(0, 7, '计划')],
  ['an edit right before it', span(0, 3, '工作'), change(0, '女职工的工作计划'), span(0, 4, '工作')],
  ['an edit in it', span(0, 3, '工作'), change(0, '女职工工和作计划'), undefined],
  ['its block is gone', span(1, 0, '组织'), { version: 2, start: 1, remove: 1, insert: [] }, undefined],
  ['its block was split behind it', span(1, 0, '组织'), change(1, '组织', '女职工体检'), span(1, 0, '组织')],
])('%s', (_, finding, splice, after) => {
  expect(rebase([finding], before, splice)).toEqual(after ? [after] : []);
});

it('a fix whose edit lost its text disappears, the finding stays', () => {
  const edit = (start: number, was: string): Edit => ({ block: 'b0', start, end: start + was.length, was, insert: '' });
  const finding = {
    ...span(0, 5, '计划'),
    fixes: [{ edits: [edit(5, '计划')] }, { edits: [edit(0, '女'), edit(5, '计')] }],
  };
  const [moved] = rebase([finding], before, change(0, '各职工工作计划'));
  expect(moved).toEqual({ ...finding, fixes: [finding.fixes[0]] });
});
