import { expect, it } from 'vitest';
import type { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { neighboursOf, usualPairsOf } from '../../../lib/knowledge/usual-pairs.ts';

const vocabulary = [{ id: 'pairs', role: 'usual-pair', words: ['特困殊', '持平', '难以得', '可以', '帮扶'] }];
const pairs = usualPairsOf({ vocabulary } as unknown as Knowledge);
const error = { level: 'error' } as const;

it.each([
  ['of the mistaken last character', { wrong: '扶特', right: '扶持' }, [], ['困', '殊']],
  ['of the mistaken first character', { wrong: '以经', right: '已经' }, ['难', '可'], []],
  ['none of what an entry names itself', { wrong: '以经', right: '已经', after: ['我'] }, [], []],
  ['none where a character is missing', { wrong: '扶特', right: '扶' }, [], []],
])('neighbours %s', (_, entry, notAfter, notBefore) => {
  expect(neighboursOf({ ...entry, ...error }, pairs)).toEqual({ notAfter, notBefore });
});

it('a character that makes a usual word with either leaves the wrong word wrong', () => {
  const both = usualPairsOf({
    vocabulary: [{ id: 'pairs', role: 'usual-pair', words: ['间题接', '问题'] }],
  } as unknown as Knowledge);
  expect(neighboursOf({ wrong: '慰间', right: '慰问', ...error }, both).notBefore).toEqual(['接']);
});
