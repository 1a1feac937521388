import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeParagraphs } from '../../../lib/snippets/exchange/word-document.ts';
import { readPlanFile } from '../../../lib/workbench/read-plan-file.ts';

const p = (text: string) => ({ text, kind: 'paragraph' });
const h = (level: number, text: string) => ({ text, kind: 'heading', level });

/** 一、工会 in GB18030. */
const GB = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xbb, 0xe1]);
const OLD_WORD = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

describe('gives the plan', () => {
  test.each([
    ['text, a line a paragraph', 'a.txt', strToU8('一、工会\r\n\r\n走访。\r\n'), [p('一、工会'), p(''), p('走访。')]],
    ['text with a byte order mark', 'a.txt', strToU8('\uFEFF一、工会'), [p('一、工会')]],
    ['text in GB18030', 'a.TXT', GB, [p('一、工会')]],
    ['text without an ending', '工作计划', strToU8('一、工会'), [p('一、工会')]],
    [
      'Markdown',
      'a.md',
      strToU8('# 工会计划\n\n## 一、**民主**管理 ##\n每月**一次**，2 ** 3。\n#不是标题'),
      [h(1, '工会计划'), p(''), h(2, '一、民主管理'), p('每月一次，2 ** 3。'), p('#不是标题')],
    ],
    [
      'Word',
      'a.docx',
      writeParagraphs([{ text: '工会计划', level: 1 }, { text: '一、民主管理', level: 2 }, { text: '上行\n下行' }]),
      [h(1, '工会计划'), h(2, '一、民主管理'), p('上行'), p('下行')],
    ],
  ])('of %s', async (_what, name, bytes, blocks) => {
    expect(await readPlanFile(name, bytes)).toEqual({ blocks });
  });
});

describe('says why it gives none', () => {
  test.each([
    ['an old Word file', 'a.doc', OLD_WORD, 'old-word'],
    ['an old Word file under a new name', 'a.docx', OLD_WORD, 'old-word'],
    ['a picture', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'unreadable'],
    ['no archive', 'a.docx', strToU8('甲乙丙'), 'unreadable'],
    ['nothing but blank lines', 'a.txt', strToU8('\n \n'), 'no-text'],
    ['nothing at all', 'a.txt', new Uint8Array(), 'no-text'],
    ['more than any plan', 'a.txt', new Uint8Array(32 * 2 ** 20 + 1), 'too-large'],
  ])('of %s', async (_what, name, bytes, problem) => {
    expect(await readPlanFile(name, bytes)).toEqual({ problem });
  });
});
