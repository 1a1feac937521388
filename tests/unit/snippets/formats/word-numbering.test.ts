import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatWordNumber } from '../../../../lib/snippets/exchange/word-number.ts';
import { readSnippetFile } from '../../../../lib/snippets/read-snippet-file.ts';
import { readPlanFile } from '../../../../lib/workbench/read-plan-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** As Word and WPS write a list of three levels, one that is linked to the headings' style, and one of bullets. */
const numbering = `<w:numbering ${W}>
<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%3', '<w:isLgl w:val="1"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1条', '<w:pStyle w:val="2"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`;

const styles = `<w:styles ${W}>
<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="a"><w:name w:val="条"/><w:basedOn w:val="b"/></w:style>
<w:style w:styleId="b"><w:name w:val="基"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>`;

const p = (text: string, list?: [id: number, at: number], style?: string) =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const word = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(numbering),
    'word/styles.xml': strToU8(styles),
  });

describe('a plan from Word keeps the numbers that Word counts', () => {
  test.each([
    [
      'levels count by themselves and begin anew under the one above',
      p('甲', [1, 0]) + p('子', [1, 1]) + p('丑', [1, 1]) + p('细', [1, 2]) + p('乙', [1, 0]) + p('寅', [1, 1]),
      ['一、甲', '（一）子', '（二）丑', '1.细', '二、乙', '（一）寅'],
    ],
    ['what lies between does not count', p('甲', [1, 0]) + p('正文') + p('乙', [1, 0]), ['一、甲', '正文', '二、乙']],
    [
      'another list of the same shape counts on',
      p('甲', [1, 0]) + p('乙', [2, 0]) + p('丙', [2, 0]),
      ['一、甲', '一、乙', '二、丙'],
    ],
    ['a style brings its list', p('甲', undefined, '2') + p('乙', undefined, '2'), ['第一条 甲', '第二条 乙']],
    ['a style takes its list over', p('甲', undefined, 'a') + p('乙', undefined, 'a'), ['1.甲', '2.乙']],
    ['a paragraph out of its style’s list', p('甲', [0, 0], '2') + p('乙', undefined, '2'), ['甲', '第一条 乙']],
    ['figures throughout', p('甲', [1, 0]) + p('子', [1, 2]) + p('丑', [1, 3]), ['一、甲', '1.子', '1.1 丑']],
    ['a bullet is no number', p('甲', [4, 0]), ['甲']],
    ['a list nobody described', p('甲', [9, 0]), ['甲']],
    [
      'an empty paragraph shows none but counts',
      p('甲', [1, 0]) + p('', [1, 0]) + p('丙', [1, 0]),
      ['一、甲', '', '三、丙'],
    ],
  ])('%s', async (_, body, lines) => {
    const read = await readPlanFile('计划.docx', word(body));
    expect('blocks' in read && read.blocks.map(({ text }) => text)).toEqual(lines);
  });
});

test('snippets from Word: numbers in the body, none in folder and title', async () => {
  const body = p('权益', [1, 0], '1') + p('体检', undefined, '2') + p('每年一次。', [1, 1]) + p('全额承担。', [1, 1]);
  const { snippets } = await readSnippetFile('库.docx', word(body));
  expect(snippets).toMatchObject([{ title: '体检', folder: ['权益'], body: '（一）每年一次。\n（二）全额承担。' }]);
});

test.each<[string, [number, string][]]>([
  [
    'chineseCounting',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [101, '一百零一'],
      [110, '一百一十'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [1, '壹'],
      [10, '壹拾'],
      [21, '贰拾壹'],
    ],
  ],
  [
    'ideographDigital',
    [
      [10, '一〇'],
      [25, '二五'],
    ],
  ],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [10, '癸'],
      [11, '11'],
    ],
  ],
  [
    'decimalEnclosedCircleChinese',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['decimalFullWidth', [[12, '１２']]],
  ['decimalZero', [[3, '03']]],
  [
    'upperLetter',
    [
      [1, 'A'],
      [26, 'Z'],
      [27, 'AA'],
    ],
  ],
  [
    'lowerRoman',
    [
      [4, 'iv'],
      [19, 'xix'],
    ],
  ],
  ['decimal', [[7, '7']]],
  ['unheardOf', [[7, '7']]],
])('%s', (format, pairs) => {
  for (const [number, text] of pairs) expect(formatWordNumber(number, format)).toBe(text);
});
