import fc from 'fast-check';
import type { Block, Draft } from '../../lib/draft/draft.ts';

/** What plans are made of, and what breaks readers of plans. */
const FRAGMENTS = [
  ...[
    '一、',
    '二、',
    '四、',
    '（一）',
    '（二）',
    '(3)',
    '1.',
    '2.',
    '2、',
    '4．',
    '（1）',
    '①',
    '③',
    '第一章',
    '第三条',
    'a.',
  ],
  ...['十二、', '一是', '第一，', '三月份：', '7、8月份', '3.15', '第5周', '一季度', '附件：1.', '——', '• ', '1.2.3 '],
  ...['《', '》', '“', '”', '‘', '’', '（', '）', '(', ')', '【', '】', '〔2027〕', '"', "'", '[', ']', '“”', '（）'],
  ...[
    '，',
    '。',
    '、',
    '；',
    '：',
    '？',
    '！',
    '……',
    '…',
    ',',
    '.',
    ';',
    ':',
    '，，',
    '。。',
    '、。',
    '!!',
    '·',
    '～',
    '—',
  ],
  ...['xx', 'XX', '××', '20xx年', 'x年x月', '**', '依法**', '____', '某某', '【单位】', '{单位}', '年 月 日', '维-权'],
  ...[
    '2027年',
    '2月30日',
    '13月',
    '5月安全生产月',
    '3月8日（星期日）',
    '第117个',
    '115%',
    '每周三',
    '上半年',
    '2026—2027学年',
  ],
  ...[
    '工作计划',
    '女职工',
    '指导思想',
    '贯切',
    '贯彻',
    '积极积极',
    '的的',
    '人人',
    '进一步',
    '职工工作',
    '为了使',
    '工会',
    '妇联',
  ],
  ...[
    '《中华人民共和国婚姻法》',
    '《妇女权益保障法》',
    '《女职工劳动保护规定》',
    '党的十八大',
    '二十届四中全会',
    '“十三五”',
  ],
  ...[
    '两癌筛查',
    '母婴室',
    '专项集体合同',
    '经费',
    '责任人',
    '由女职工委员会负责',
    '送温暖',
    '三八',
    '“三八”',
    '座谈会',
  ],
  ...[
    '滤布',
    '点击下载',
    'https://example.com',
    '本文来源：',
    '上一篇',
    '第 1 页 共 3 页',
    '&nbsp;',
    'VIP',
    'English words',
  ],
  ...[' ', '\u3000', '\t', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u0000', '\u2028', '\ufffd', 'ﬁ', '𠮷', '〇', 'é'],
  ...['😀', '👩‍👩‍👧', '🇨🇳', '\ud83d', '\ude00', '\udc00\ud800', '①②③', 'Ⅻ', '１２', '％', '㈠', '⒈', 'İ'],
  ...['constructor', '__proto__', 'toString', '$&', '$1', '\\1', '(a+)+$', '.*', '|', '^', '#', '##', '[12]'],
];

const fragment = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...FRAGMENTS), fc.nat(5)).map(([text, n]) => text.repeat(n)) },
);

/** One paragraph: no line breaks, as editors hold it. */
export const paragraph: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 10 })
  .map((fragments) => fragments.join('').replace(/[\r\n]/g, ' '));

const block = fc.record({
  text: paragraph,
  kind: fc.constantFrom<Block['kind']>('paragraph', 'paragraph', 'heading', 'list-item', 'cell'),
  level: fc.integer({ min: 1, max: 6 }),
});

export const draft: fc.Arbitrary<Draft> = fc.array(block, { maxLength: 8 }).map((blocks) => ({
  version: 1,
  blocks: blocks.map(({ text, kind, level }, index) => ({
    id: `b${index}`,
    text,
    kind,
    ...(kind === 'heading' && { level }),
  })),
}));

/** Changes to a draft: each replaces some blocks by new ones. Places are taken modulo the length there is. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ start: fc.nat(10), remove: fc.nat(2), insert: fc.array(paragraph, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 3 },
);

export interface Change {
  start: number;
  remove: number;
  insert: string[];
}

/** Texts of about a length that are nothing but trouble: one fragment over and over, or all in turn; one line or many. */
export function troubledTexts(length: number): Map<string, string> {
  const texts = new Map<string, string>();
  const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  for (const piece of FRAGMENTS) {
    texts.set(`${JSON.stringify(piece)} over and over on one line`, fill(piece));
    texts.set(`${JSON.stringify(piece)} a line, over and over`, fill(`${piece}\n`));
  }
  texts.set('everything in turn on one line', fill(FRAGMENTS.join('')));
  texts.set('everything in turn, a line each', fill(FRAGMENTS.join('\n')));
  texts.set('one ideograph', fill('职'));
  return texts;
}
