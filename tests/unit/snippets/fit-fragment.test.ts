import { describe, expect, it } from 'vitest';
import type { Block, Fragment } from '../../../lib/draft/draft.ts';
import { fitFragment } from '../../../lib/snippets/fit-fragment.ts';

/** A line a block, `#` a heading of that level; `{` and `}` stand around what is replaced, or `|` for a bare caret. */
function fittedInto(document: string[], body: string[]): string[] {
  let spot = { block: '', start: 0, end: 0 };
  const blocks = document.map((line, index): Block => {
    const [, level = '', marked = ''] = /^(#*)(.*)$/u.exec(line)!;
    const text = marked.replace(/[{}|]/gu, '');
    const start = marked.search(/[{|]/u);
    if (start >= 0) {
      const end = marked.includes('}') ? marked.indexOf('}') - 1 : start;
      spot = { block: `b${index}`, start, end };
    }
    return { id: `b${index}`, text, ...kindOf(level) };
  });
  const fragment = body.map((line) => {
    const [, level = '', text = ''] = /^(#*)(.*)$/u.exec(line)!;
    return { text, ...kindOf(level) };
  }) as Fragment;
  return fitFragment(fragment, blocks, spot).map(({ text, level }) => (level ? '#'.repeat(level) : '') + text);
}

function kindOf(level: string) {
  return level ? ({ kind: 'heading', level: level.length } as const) : ({ kind: 'paragraph' } as const);
}

describe('a snippet takes', () => {
  it.each<[string, string[], string[], string[]]>([
    ['the next number', ['一、权益', '（一）签合同。', '（二）设小屋。', '|'], ['（五）办讲座。'], ['（三）办讲座。']],
    [
      'the next numbers, one after the other',
      ['（一）签合同。', '|'],
      ['（一）办讲座。', '（二）发手册。'],
      ['（二）办讲座。', '（三）发手册。'],
    ],
    ['the level the section has', ['一、权益', '1. 签合同。', '2. 设小屋。', '|'], ['（一）办讲座。'], ['3. 办讲座。']],
    ['a first number where nothing is counted', ['一、权益', '|'], ['（三）办讲座。'], ['（一）办讲座。']],
    ['no number of the section before', ['（四）签合同。', '二、关爱', '|'], ['（三）走访。'], ['（一）走访。']],
    ['the number that stands there', ['（一）签合同。', '（二）{；；}'], ['（五）办讲座。'], ['办讲座。']],
    [
      'inner numbers as they are',
      ['（一）签。', '|'],
      ['（一）办：', '1. 甲', '2. 乙'],
      ['（二）办：', '1. 甲', '2. 乙'],
    ],
    ['no number it does not have', ['（一）签合同。', '|'], ['办讲座。'], ['办讲座。']],
    ['no point before a point', ['全年{；；}。'], ['开展走访慰问。'], ['开展走访慰问']],
    ['its point at a line’s end', ['全年{；；}'], ['开展走访慰问。'], ['开展走访慰问。']],
    ['its point before more text', ['全年|另有安排。'], ['开展走访慰问。'], ['开展走访慰问。']],
    ['the semicolon of the items around', ['1. 甲；', '2. {；；}', '3. 丙。'], ['走访慰问。'], ['走访慰问；']],
    ['the point of the last item', ['1. 甲；', '2. {；；}'], ['走访慰问；'], ['走访慰问。']],
    ['the height of the heading above', ['#计划', '###一、权益', '|'], ['#关爱', '走访。'], ['###关爱', '走访。']],
    ['no place beside the title', ['#计划', '|'], ['#关爱', '走访。'], ['##关爱', '走访。']],
    ['years as years', ['（一）签。', '|'], ['2027年走访。'], ['2027年走访。']],
  ])('%s', (_, document, body, fitted) => {
    expect(fittedInto(document, body)).toEqual(fitted);
  });

  it('nothing where the place is unknown', () => {
    const fragment: Fragment = [{ text: '（三）走访。', kind: 'paragraph' }];
    expect(fitFragment(fragment, [], null)).toBe(fragment);
  });
});
