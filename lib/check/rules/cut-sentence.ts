import { codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { FRAGMENTS } from '../fragments.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';
import { sideBySide } from '../side-by-side.ts';

/** Ends of what only says under what something is done. */
const ENDS = [
  ...['指引', '指导', '领导', '带领', '支持', '关心', '帮助', '推动', '部署'].map((noun) => `${noun}下。`),
  ...['基础上。', '前提下。'],
];
/** What a plan says of itself, which ends the sentence that names its grounds. */
const MADE = [
  '特制定',
  '特制订',
  '特拟定',
  '特拟订',
  '现制定',
  '现制订',
  '制定本',
  '制订本',
  '特作如下',
  '特提出',
  '现将',
].map((words) => `。${words}`);
const GROUNDS = /^(?:为了?|根据|依据|按照|结合|针对|遵照|围绕|借以|以期|以便)/;
/** Words that only go on with what was said. */
const THUS = ['从而', '借以', '以便', '以期', '以免'].map((word) => `。${word}`);
/** How it is done, where it is the purpose: 大力弘扬……, 在职工中大力弘扬……. */
const MANNER = /^(?:(?:在[^，。；：]{2,12}中)?(?:大力|积极|广泛|深入|有效|不断|努力)|依法)/;
/** What opens a sentence and says what for. */
const AIMS = sideBySide(
  ['为', '为了'],
  [
    '普及',
    '迎接',
    '配合',
    '活跃',
    '营造',
    '深化',
    '落实',
    '适应',
    '确保',
    '保证',
    '保障',
    '加强',
    '做好',
    '提高',
    '贯彻',
    '推动',
    '促进',
    '增强',
    '丰富',
    '规范',
    '进一步',
    '切实',
  ],
);
/** What is done for a purpose, where it is the purpose itself: 为落实责任，提高意识，保障……. */
const PURPOSE =
  /^(?:适应|满足|提高|提升|增强|实现|促进|确保|保障|推动|加强|规范|营造|维护|保证|丰富|落实|贯彻|进一步|切实|不断|充分|全面|更好|防止|预防|杜绝|减少|发挥|调动|激发|培养|树立|弘扬|强化|深化)/;

const isStop = codeSet('。');
const isSign = codeSet('，。；：！？、,;:\n');

/** Whether a word begins a sentence, and the first sign behind it is a full stop. */
function isFragment(codes: Uint16Array, start: number, end: number): boolean {
  if (start > 0 && codes[start - 1] !== 0 && !has(isStop, codes[start - 1]!) && !isNumbered(codes, start)) return false;
  for (let at = end; at < end + FAR && codes[at] !== 0; at++)
    if (has(isSign, codes[at]!)) return has(isStop, codes[at]!);
  return false;
}
/** Whether a list's number stands right before: 1、根据; （一）在. */
function isNumbered(codes: Uint16Array, start: number): boolean {
  return has(endsNumber, codes[start - 1]!) && has(isNumber, codes[start - 2]!);
}
const endsNumber = codeSet('、.．）)');
const isNumber = codeSet('0123456789一二三四五六七八九十');
/** No such sentence is longer. */
const FAR = 28;

/** A sentence cut off by a full stop before it says what is done: 在学校党支部的领导下。深化师德教育. */
export const cutSentence: RuleMaker = (): Rule<Entry> => ({
  id: 'cut-sentence',
  terms: [
    ...ENDS.map((end) => [end, 'end'] as const),
    ...MADE.map((made) => [made, 'made'] as const),
    ...THUS.map((word) => [word, 'thus'] as const),
    ...AIMS.map((aim) => [aim, 'aim'] as const),
    ...['。根据', '。按照', '。结合'].map((word) => [word, 'for'] as const),
    ...Object.keys(FRAGMENTS).map((word) => [word, 'fragment'] as const),
  ],
  heedsTerm: (codes, start, end, entry) =>
    entry === 'aim' ? has(opensSentence, codes[start - 1]!) : entry !== 'fragment' || isFragment(codes, start, end),
  check({ text }, hits, { report }) {
    for (const { start, end: behind, entry } of hits) {
      const stop =
        entry === 'end'
          ? behind - 1
          : entry === 'aim'
            ? endOfAim(text, start)
            : entry === 'fragment'
              ? text.indexOf('。', start)
              : start;
      if (stop < 0) continue;
      const end = stop + 1;
      if (!/^[\u4e00-\u9fff“《]/.test(text.slice(end))) continue;
      if (
        entry === 'fragment' &&
        !(
          isFragment(codesOf(text), start, behind) &&
          (FRAGMENTS[text.slice(start, behind)]!.test(text.slice(start, stop)) ||
            (text.slice(start, behind) === '对' && DONE_TO.test(text.slice(start, stop + 6))))
        )
      )
        continue;
      const clauses = sentenceAround(text, stop - 1)
        .replace(/“[^”]*”/g, '“”')
        .split(/[，,]/);
      if (!isCut(entry, clauses, text.slice(end))) continue;
      report({
        type: 'grammar',
        severity: 'warning',
        start: stop - 2,
        end,
        message: '话没有说完就用了句号',
        why: entry === 'thus' ? '后面说的是前面的结果，中间用逗号' : '前面只说了在什么情况下，做什么在后面，中间用逗号',
        fixes: [{ label: '改为“，”', safe: false, edits: [{ start: stop, end, insert: '，' }] }],
      });
    }
  },
});

/** 对先进典型。要大力宣传: to whom, and then what is done. */
const DONE_TO = /^对(?![口外内联象]).{4,}。(?:要|应|必须|给予|进行|予以|及时|严肃|坚决|一律)/;
const opensSentence = codeSet('。；！\n\0');

type Entry = 'end' | 'made' | 'thus' | 'for' | 'aim' | 'fragment';

/** Whether the sentence of these clauses says not yet what is done; `behind` is what follows. */
function isCut(entry: Entry, clauses: readonly string[], behind: string): boolean {
  if (entry === 'thus' || entry === 'aim' || entry === 'fragment') return true;
  if (entry === 'end') return clauses.at(-1)!.startsWith('在');
  if (entry === 'made') return isGrounds(clauses);
  const [first, ...others] = clauses.map((clause) => clause.trim().replace(/^\d+[、.．]/, ''));
  if (
    !/^为(?!此|期|首|主|人)/.test(first!) ||
    !/^[^。]{0,60}(?:制[定订]|拟[定订]|研究决定|研究，决定|决定于|特作|特开展|特举办)/.test(behind)
  )
    return false;
  return (
    others.every((clause) => PURPOSE.test(clause)) && !/[要应]|制[定订]|开展|组织|成立|举办/.test(clauses.join(''))
  );
}

/** 根据上级要求，结合我校实际: clauses that only say why. 为了……，我们要……: one of them says what. */
function isGrounds(clauses: readonly string[]): boolean {
  return clauses.every(
    (clause) =>
      GROUNDS.test(clause.trim()) &&
      !/[要应]|提出|制[定订]/.test(clause.slice(2).replace(/[要需]求|重要|主要|需要|要点/g, '')),
  );
}

/** The full stop that ends a sentence which begins at `start` and only says what for, in one clause or in three and more: 为确保措施的落实。学校…… -1 where there is none. */
function endOfAim(text: string, start: number): number {
  if (start > 0 && !/[。；！\n]/.test(text[start - 1]!)) return -1;
  const found = /^[^。；：！？]{6,160}[。.](?=[\u4e00-\u9fff])/.exec(text.slice(start, start + 164));
  if (!found) return -1;
  const [, ...others] = found[0]
    .slice(0, -1)
    .replace(/“[^”]*”/g, '“”')
    .split(/[，,]/);
  const aims = others.length !== 1 && others.every((clause) => PURPOSE.test(clause) || MANNER.test(clause));
  if (!aims || (others.length > 0 && /[要应]|制[定订]|开展|组织|成立|举办|召开|决定/.test(found[0]))) return -1;
  return start + found[0].length - 1;
}
