import { expect, it } from 'vitest';
import type { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { codesOf } from '../../../lib/knowledge/text-codes.ts';
import { isAcrossWords, seamsOf, usualPairsOf } from '../../../lib/knowledge/usual-pairs.ts';

const vocabulary = [
  { id: 'pairs', role: 'usual-pair', words: ['特困殊', '持平', '难以', '可以', '帮扶', '间接', '问题接'] },
];
const pairs = usualPairsOf({ vocabulary } as unknown as Knowledge);

it.each([
  ['the mistaken last character belongs to the next word', '帮扶特困职工', '扶特', '扶持', true],
  ['the mistaken first character belongs to the word before', '难以经受', '以经', '已经', true],
  ['neither makes a word', '大力扶特企业', '扶特', '扶持', false],
  ['the text ends', '大力扶特', '扶特', '扶持', false],
  ['the text begins', '以经开展', '以经', '已经', false],
  ['the right character makes a word, too', '慰间接待', '慰间', '慰问', false],
  ['the first character is right', '帮扶特企业', '扶特', '扶持', false],
])('%s: %s', (_, text, wrong, right, across) => {
  const start = text.indexOf(wrong);
  const seams = seamsOf({ wrong, right, level: 'error' }, pairs)!;
  expect(isAcrossWords(codesOf(text), start, start + wrong.length, seams)).toBe(across);
});

it.each([
  ['says what stands before it', { wrong: '以经', right: '已经', after: ['我'] }],
  ['says what stands behind it', { wrong: '扶特', right: '扶持', before: ['力度'] }],
  ['lacks a character', { wrong: '扶特', right: '扶' }],
])('an entry that %s is taken at its word', (_, entry) => {
  expect(seamsOf({ ...entry, level: 'error' }, pairs)).toBeUndefined();
});
