import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { commaInRow } from '../comma-in-row.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

const WORD = '[\u4e00-\u9fff]';
/** Nouns that end in 地, which is no particle in them. */
const PLACES =
  '基|场|工|当|本|各|阵|土|实|驻|外|绿|产|园|天|境|田|草|营|住|内|两|三|落|此|属|异|高|耕|湿|林|山|遍|心|余|质|见|人|失|存|无|农|墓|产|原|腹|极|盆|圣|胜|之|圈|租|征|用|所在';
/** 健康地，富有个性地发展. */
const MANNERS = new RegExp(
  `(?<=^|[，,。；、]|[童儿生员工女民众人师])${WORD}{2,4}(?<!${PLACES})地(?:[，,]${WORD}{1,6}(?<!${PLACES})地)+(?=${WORD})`,
  'g',
);
/** 自我教育，自我管理的能力. */
const SELVES = new RegExp(
  `(自我|相互|互相|共同)${WORD}{2}(?:[，,、]\\1${WORD}{2})*[，,]\\1${WORD}{2}(?:[，,、和]\\1${WORD}{2})*(?=的?(?:能力|意识|习惯|精神|水平|氛围|机制|目的|原则))`,
  'g',
);
const LEAD =
  /(?:创设|营造|创造|提供|形成|构建|建立|打造|养成|培养|树立|塑造|保持|发扬|组成|开展|举办|组织|进行|在|以|的|是|为|个|种|支)(?:[一了好出成])?(?:个|种|支|批)?$/;
const MODAL = /^(?:必须|必需|应|需|会|能|可|须|得|便|则)/;
/** The word that ends the row. */
const LAST = new RegExp(`^(${WORD}{2,6}?)的(?=${WORD})`);

/** Qualities before 的 joined by commas: 创设宽松，和谐的环境; 主动地，愉快地参加; 自我教育，自我管理的能力. */
export const attributeRow: RuleMaker = (knowledge) => {
  const qualities = wordsOf(knowledge, 'row-quality');
  const known = new Set(qualities);
  const words = rowWords(knowledge);
  return {
    id: 'attribute-row',
    terms: [
      ...sideBySide(qualities, '，,').map((term) => [term, 'quality'] as const),
      ['地，', 'manner'],
      ['地,', 'manner'],
      ...['自我', '相互', '互相', '共同'].map((word) => [word, 'self'] as const),
    ],
    heedsTerm(codes, _start, end, entry) {
      if (entry === 'quality') return standsWithin(codes, end + 2, end + 8, isOf);
      return entry === 'manner' ? standsWithin(codes, end + 1, end + 7, isManner) : has(isComma, codes[end + 2]!);
    },
    check({ text }, hits, { report }) {
      const say = (start: number, end: number) => {
        const commas = [...text.slice(start, end).matchAll(/[，,]/g)].map(({ index }) => start + index);
        if (commas.length > 0) report(commaInRow(text, start, end, commas));
      };
      let told = -1;
      for (const { start: from, end, entry } of hits) {
        if (entry !== 'quality' || from < told) continue;
        let start = from;
        let count = 1;
        for (let before = wordBefore(text, start, qualities); before; before = wordBefore(text, start, qualities)) {
          start -= before.length + 1;
          count++;
        }
        let stop = end;
        for (let next = wordAt(text, stop, qualities); next && /[，,、]/.test(text[stop + next.length] ?? ''); ) {
          stop += next.length + 1;
          count++;
          next = wordAt(text, stop, qualities);
        }
        const last = LAST.exec(text.slice(stop, stop + 8))?.[1];
        if (
          !last ||
          (words.isClause(last) && !known.has(last)) ||
          (!known.has(last) && (count < 2 || last.length > 4 || MODAL.test(last)))
        )
          continue;
        if (count < 2 && !LEAD.test(text.slice(Math.max(0, start - 5), start))) continue;
        told = stop + last.length;
        say(start, told);
      }
      const has = (kind: string) => hits.some(({ entry }) => entry === kind);
      for (const [kind, pattern] of [
        ['manner', MANNERS],
        ['self', SELVES],
      ] as const) {
        if (has(kind)) for (const { index, 0: match } of allMatches(text, pattern)) say(index, index + match.length);
      }
    },
  };
};

/** The longest of these words that stands there. */
function wordAt(text: string, at: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word, at));
}

/** The longest of these words that ends before the joint there. */
function wordBefore(text: string, at: number, words: readonly string[]): string | undefined {
  return /[，,、]/.test(text[at - 1] ?? '') ? words.find((word) => text.slice(0, at - 1).endsWith(word)) : undefined;
}

const isOf = codeSet('的，,、');
const isManner = codeSet('地');
const isComma = codeSet('，,、');
