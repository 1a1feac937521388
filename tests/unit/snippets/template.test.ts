import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../lib/snippets/fields.ts';
import { fillSnippet } from '../../../lib/snippets/fill.ts';
import { fitFragment } from '../../../lib/snippets/fit-fragment.ts';
import { keepStars } from '../../../lib/snippets/keep-stars.ts';
import { escapeTemplate, parseTemplate, writeTemplate } from '../../../lib/snippets/template.ts';

const today = new Date(2027, 0, 31);
const text = (body: string, values: Record<string, string> = {}) =>
  fillSnippet(body, values, today)
    .fragment.map((block) => block.text)
    .join('\n');

describe('fields of a body', () => {
  test.each([
    ['{单位}女工委', [{ name: '单位', type: 'text', default: '' }]],
    ['{年度:2027}年', [{ name: '年度', type: 'text', default: '2027' }]],
    ['全角冒号{年度：2027}', [{ name: '年度', type: 'text', default: '2027' }]],
    ['{说明@段落}', [{ name: '说明', type: 'paragraph', default: '' }]],
    ['{形式@选择:讲座|沙龙}', [{ name: '形式', type: 'choice', default: '讲座', options: ['讲座', '沙龙'] }]],
    ['{人数@数字:30}', [{ name: '人数', type: 'number', default: '30' }]],
    ['{附@开关:见附表。}', [{ name: '附', type: 'toggle', default: '', options: ['见附表。', ''] }]],
    ['{截止@日期:M月D日+1个月}', [{ name: '截止', type: 'date', default: '2月28日', format: 'M月D日' }]],
    ['{日@日期}', [{ name: '日', type: 'date', default: '2027年1月31日', format: 'YYYY年M月D日' }]],
    ['{周@日期:星期W+2天}', [{ name: '周', type: 'date', default: '星期二', format: '星期W' }]],
  ])('%s', (body, fields) => {
    expect(fieldsOf(body, today)).toEqual(fields);
  });

  test('the same name is asked once, with what its fullest mention says', () => {
    expect(fieldsOf('{单位}与{单位:青禾中学}、{单位:他校}')).toEqual([
      { name: '单位', type: 'text', default: '青禾中学' },
    ]);
  });

  test.each(['没有', '{}', '{ }', '{单位', '单位}', '{两\n行}', '{单位@未知}', '\\{单位\\}', '{光标}'])(
    '%j has none',
    (body) => {
      expect(fieldsOf(body)).toEqual([]);
    },
  );
});

describe('filling in', () => {
  test.each<[string, Record<string, string>, string]>([
    ['{单位}{年度}年计划', { 单位: '青禾中学', 年度: '2027' }, '青禾中学2027年计划'],
    ['{单位}和{单位}', { 单位: '甲' }, '甲和甲'],
    ['{年度:2027}年', {}, '2027年'],
    ['{单位}计划', {}, '{单位}计划'],
    ['请看{附@开关:附表。|正文。}', { 附: '附表。' }, '请看附表。'],
    ['请看{附@开关:附表。|正文。}', {}, '请看正文。'],
    ['结束{附@开关:，见附表}。', { 附: '' }, '结束。'],
    ['写作\\{单位\\}', { 单位: '甲' }, '写作{单位}'],
    ['{选@选择:甲\\|乙|丙}', {}, '甲|乙'],
    ['值里的{花}', { 花: '{括号}' }, '值里的{括号}'],
    ['{toString}', {}, '{toString}'],
  ])('%s with %j', (body, values, expected) => {
    expect(text(body, values)).toBe(expected);
  });

  test('a line is a paragraph, a line with # a heading, a value may bring lines of its own', () => {
    expect(fillSnippet('## 宣传\n{说明@段落}', { 说明: '第一\n第二' }).fragment).toEqual([
      { text: '宣传', kind: 'heading', level: 2 },
      { text: '第一', kind: 'paragraph' },
      { text: '第二', kind: 'paragraph' },
    ]);
  });

  test.each([
    ['甲{光标}乙', { block: 0, offset: 1 }],
    ['第一段\n# 标{光标}题', { block: 1, offset: 1 }],
    ['{长}{光标}', { block: 0, offset: 3 }],
    ['没有', undefined],
  ])('%j puts the caret at %j', (body, caret) => {
    expect(fillSnippet(body, { 长: '一二三' }).caret).toEqual(caret);
  });

  test('an escaped text means itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', ':', '@', '|', '甲', 'a', ' ', '*', '**') }),
        (plain) => {
          expect(text(escapeTemplate(plain))).toBe(plain);
        },
      ),
    );
  });
});

/** The text with what is bold between square brackets. */
function bolded(body: string, values: Record<string, string> = {}): string[] {
  return fillSnippet(body, values).fragment.map(({ text, bold = [] }) =>
    bold.reduceRight((all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text),
  );
}

describe('bold', () => {
  test.each<[string, string[], Record<string, string>?]>([
    ['请**务必**参加', ['请[务必]参加']],
    ['**全段**', ['[全段]']],
    ['**一**和**二**', ['[一]和[二]']],
    ['**{单位}女工委**主办', ['[青禾女工委]主办'], { 单位: '青禾' }],
    ['{单位}**主办**', ['青禾[主办]'], { 单位: '青禾' }],
    ['值里的**{说明}**', ['值里的[甲]', '[乙]'], { 说明: '甲\n乙' }],
    ['甲**乙{光标}丙**', ['甲[乙丙]']],
    ['# **标题**', ['标题']],
    ['依法**，按月', ['依法**，按月']],
    ['两行**\n不算**', ['两行**', '不算**']],
    ['2 ** 3 ** 4', ['2 ** 3 ** 4']],
    ['三个***不算***', ['三个***不算***']],
    ['四颗****不算', ['四颗****不算']],
    ['写作\\*\\*甲\\*\\*', ['写作**甲**']],
    ['{值}', ['**甲**'], { 值: '**甲**' }],
  ])('%j', (body, lines, values) => {
    expect(bolded(body, values)).toEqual(lines);
  });

  test.each([
    ['依法**权益，**保护', ['依法**权益，**保护']],
    ['依法**', ['依法**']],
    ['{单位}*', ['{单位}*']],
  ])('%j from a document keeps its stars', (text, lines) => {
    expect(bolded(keepStars(text))).toEqual(lines);
  });

  test('what is read is written again, and reads the same', () => {
    const body = fc.string({
      unit: fc.constantFrom('*', '**', '甲', '{单位}', '{光标}', '\\', ' ', '\n', 'a'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(body, (source) => {
        const parts = parseTemplate(source);
        expect(parseTemplate(writeTemplate(parts))).toEqual(parts);
      }),
      { numRuns: 2000 },
    );
  });

  test('it stays on its characters where the text is made to fit', () => {
    const blocks = ['（一）甲；', '（二）乙；', ''].map((text, at) => ({
      id: `b${at}`,
      text,
      kind: 'paragraph' as const,
    }));
    const { fragment } = fillSnippet('（一）请**务必**参加。', {});
    const [fitted] = fitFragment(fragment, blocks, { block: 'b2', start: 0, end: 0 });
    expect(fitted).toEqual({ text: '（三）请务必参加。', kind: 'paragraph', bold: [[4, 6]] });
  });
});
