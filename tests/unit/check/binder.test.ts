import { expect, test } from 'vitest';
import { createBinder } from '../../../lib/check/binder.ts';
import type { DocumentProblem } from '../../../lib/check/rule.ts';
import { draftFromText } from '../../../lib/draft/draft.ts';

const { blocks } = draftFromText('学习文件\n慰问职工，');

/** What a rule says of a comma at a paragraph's end, with a fix in `block`. */
const comma = (block: number, more: Partial<DocumentProblem> = {}): DocumentProblem => ({
  severity: 'error',
  start: 4,
  end: 5,
  message: '段末应是句号',
  fixes: [{ label: '改为“。”', safe: true, edits: [{ block, start: 4, end: 5, insert: '。' }] }],
  ...more,
});

test('what is said again of the very same block is the very same finding', () => {
  const bind = createBinder('ending');
  expect(bind(comma(1), 1, blocks)).toBe(bind(comma(1), 1, blocks));
});

test('so it is where other blocks came before it', () => {
  const bind = createBinder('ending');
  const finding = bind(comma(1), 1, blocks);
  expect(bind(comma(2), 2, [blocks[0]!, blocks[0]!, blocks[1]!])).toBe(finding);
});

test.each([
  ['other words', comma(1, { message: '段末没有标点' })],
  ['another severity', comma(1, { severity: 'warning' })],
  ['no fix', comma(1, { fixes: [] })],
  ['another place', comma(1, { start: 3 })],
])('with %s it is another', (_, other) => {
  const bind = createBinder('ending');
  expect(bind(other, 1, blocks)).not.toBe(bind(comma(1), 1, blocks));
});

test('a block that says something else has findings of its own', () => {
  const bind = createBinder('ending');
  const finding = bind(comma(1), 1, blocks);
  const retyped = { ...blocks[1]!, text: '看望职工，' };
  expect(bind(comma(1), 1, [blocks[0]!, retyped])).toMatchObject({ fixes: finding.fixes });
  expect(bind(comma(1), 1, [blocks[0]!, retyped])).not.toBe(finding);
});

test('a fix that reaches into another block is bound to what that block is now', () => {
  const bind = createBinder('ending');
  const fix = { label: '并入上一段', safe: false, edits: [{ block: 0, start: 0, end: 4, insert: '' }] };
  bind(comma(1, { fixes: [fix] }), 1, blocks);
  const retyped = { ...blocks[0]!, text: '学习法律' };
  const [rebound] = bind(comma(1, { fixes: [fix] }), 1, [retyped, blocks[1]!]).fixes;
  expect(rebound!.edits[0]!.was).toBe('学习法律');
});
