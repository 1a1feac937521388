import { codesOf } from '../../knowledge/text-codes.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

const LONGEST = 8;
const LIST_COMMA = 0x3001;
const WORD = /^[\u4e00-\u9fff]+$/;
const START = /^$|[，。；：、“”（）和与及]/;
const END = /^$|[，。；、“”（）等]/;
/** What makes the first a kind of the second: 主要经营场所、经营场所; 特别重大事故、重大事故. */
const KIND =
  /(?:主要|特别|重点|专门|专职|高级|一般|特殊|优秀|先进|本级|上级|下级|其他|全国|地方|民办|国有|[副总非新旧大小老原准省市县区乡镇村校])$/;
/** Two words that meet: 上一年度|年度报告, 本规定|规定的, ……罪|定罪处罚. */
const MEETING: readonly (readonly [word: RegExp, before: RegExp, behind: RegExp])[] = [
  [/^(?:年度|季度|月度|学期|学年)$/, /[上本下一二三四各每今该\d]$/, /^[\u4e00-\u9fff]{2}/],
  [/^规定$/, /[本该关》章条款项法家]$/, /^的/],
  [/^定罪$/, /[\u4e00-\u9fff]$/, /^(?:处罚|量刑)/],
];

/** A word written twice in a row: `积极积极`, `巾帼标兵、巾帼标兵`. */
export const repeatedWord: RuleMaker = (knowledge) => {
  const fine = new Set(wordsOf(knowledge, 'reduplication'));
  return {
    id: 'repeated-word',
    echoes: true,
    check({ text, marks }, _hits, { report }) {
      const say = (start: number, end: number, keep: string) =>
        report({
          severity: 'warning',
          start,
          end,
          message: `“${keep}”写了两遍`,
          fixes: [{ label: '删去重复的', safe: true, edits: [{ start, end, insert: keep }] }],
        });
      for (const { start, length } of repeats(text)) {
        const word = text.slice(start, start + length);
        if (!fine.has(word) && !straddles(text, start, length)) say(start, start + 2 * length, word);
      }
      const codes = codesOf(text);
      for (const at of marks) {
        if (codes[at] !== LIST_COMMA) continue;
        const length = listedTwice(text, at);
        if (length) say(at - length, at + 1 + length, text.slice(at - length, at));
      }
    },
  };
};

/** How long the word is that stands on both sides of the 、 at `at`; 0 where none does. Short ones must stand alone. */
function listedTwice(text: string, at: number): number {
  const codes = codesOf(text);
  for (let length = LONGEST; length >= 2; length--) {
    if (codes[at + length] !== codes[at - 1]) continue;
    const word = text.slice(Math.max(0, at - length), at);
    if (word.length < length || !text.startsWith(word, at + 1) || !WORD.test(word)) continue;
    const before = text[at - length - 1] ?? '';
    const behind = text[at + 1 + length] ?? '';
    if (!END.test(behind) || (length < 4 && !START.test(before))) continue;
    if (!KIND.test(text.slice(Math.max(0, at - length - 2), at - length))) return length;
  }
  return 0;
}

/**
 * Runs of Chinese text that are followed by themselves, found by counting how long the text agrees with itself shifted.
 * Hardly a character comes again within a word's length, so most are done with after one look at where it came last.
 */
function repeats(text: string): readonly { start: number; length: number }[] {
  let found = NONE;
  const codes = codesOf(text);
  const { length: size } = text;
  if (counted > MOST_COUNTED) {
    counted = 0;
    lastAt.fill(-LONGEST - 1);
  }
  const base = counted;
  counted += size + LONGEST + 1;
  let agreeing = true;
  for (let at = 0; at < size; at++) {
    const code = codes[at]!;
    if (code < 0x4e00 || code > 0x9fff || base + at - lastAt[code]! > LONGEST) {
      if (agreeing) agree.fill(0);
      agreeing = false;
    } else {
      agreeing = true;
      for (let length = 2; length <= LONGEST; length++) {
        if (at < length || codes[at - length] !== code) agree[length] = 0;
        else if (++agree[length]! === length) {
          if (found === NONE) found = [];
          found.push({ start: at - 2 * length + 1, length });
          agree[length] = 0;
        }
      }
    }
    lastAt[code] = base + at;
  }
  return found;
}

const NONE: { start: number; length: number }[] = [];
const agree = new Int32Array(LONGEST + 1);
/** Where each character came last, counted over all texts so that nothing has to be wiped between two. */
const lastAt = new Int32Array(65_536).fill(-LONGEST - 1);
let counted = 0;
const MOST_COUNTED = 2 ** 30;

/** No word begins or ends so; what repeats there is a rhythm: 构建共建共治. */
const LOOSE = /^(?:[的了和与在之共各有是为]|及(?!时))|(?:[了和与在之共各有是为]|(?<![涉普顾])及)$/;

/** 有计划有计划: what there is, twice. */
const HAS = /^有(?!没)[\u4e00-\u9fff]{2,}(?<![了和与在之共各有是为])$/;

/** 一趟一趟, 一步一步, and a step of 越来越: 带来越来越多. */
function isRhythm(text: string, start: number, word: string): boolean {
  const next = text[start + 2 * word.length];
  // 坚持坚持再坚持; 写不写不重要.
  if (next === '再' || /[不着]$/.test(word) || /^大[段片批把]$/.test(word)) return true;
  return (
    /^(?:(?:一|逐(?![步渐]))[\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]一)$/.test(word) ||
    (word === '来越' && text[start - 1] !== '越')
  );
}

/** 干部干部，先干一步: a clause that says nothing else means to. */
function isCalledOut(text: string, start: number, length: number): boolean {
  return text[start + 2 * length] === '，' && (start === 0 || /[。；！“]/.test(text[start - 1]!));
}

/** What makes a longer word of one that ends so: 委员会议, 申请人民法院, 行政区域. */
const LONGER: Readonly<Record<string, string>> = { 会: '议', 人: '民体才', 区: '域划' };

/** 委员会|委员会议: the second one is the start of a longer word. One character repeated (天天天天) is no word either. */
function straddles(text: string, start: number, length: number): boolean {
  const word = text.slice(start, start + length);
  if (new Set(word).size === 1 || (LOOSE.test(word) && !HAS.test(word)) || isRhythm(text, start, word)) return true;
  if (isCalledOut(text, start, length)) return true;
  const [before, behind] = [
    text.slice(Math.max(0, start - 2), start),
    text.slice(start + 2 * length, start + 2 * length + 4),
  ];
  if (MEETING.some(([meets, left, right]) => meets.test(word) && left.test(before) && right.test(behind))) return true;
  const next = text[start + 2 * length] ?? '';
  return next !== '' && (LONGER[word.at(-1)!]?.includes(next) ?? false);
}
