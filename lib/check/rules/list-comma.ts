import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { commaInRow } from '../comma-in-row.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const SHARED_NOUN =
  /^(?:的?(?:力度|水平|意识)|作品|展览|小组|社团|等?(?:活动|工作|制度|意识|问题|精神|竞赛|比赛|机制|建设|教育|能力)|[和与及以、]|等)/;
/** Rooms and places: 配电室，空压机房，危化品库. */
const PLACES =
  /(?<=[查对在到把将及和、，])[\u4e00-\u9fff]{1,5}(?:[室房库站楼馆]|(?<![时期中之空民])间)(?:[，,][\u4e00-\u9fff]{2,6}(?:[室房库站楼馆]|(?<![时期中之空民])间))+(?=[，,。；和及等])/g;
/** The same beginning and end: 第一责任人，第一报告人. */
const TWINS = /([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{1,3}([人员者岗户站])(?:[，,]\1[\u4e00-\u9fff]{1,3}\2)+/g;
/** Both signs in one quoted row of equal parts: “爱岗敬业、爱生乐业，献身勤业”. */
const [OPENING, CLOSING] = [0x201c, 0x201d];
/** Names in quotes, joined by commas up to 和 or 等: “争创标兵岗”，“争创示范岗”和“争创文明岗”. */
const NAMES = /“[^”“，。；：]{2,14}”(?:[，,]“[^”“，。；：]{2,14}”)+(?=[和及与]“|等[活工项])/g;
const QUOTED = /“[\u4e00-\u9fff]{4}(?:[、，,][\u4e00-\u9fff]{4}){2,6}(?=”)/g;

/** Short parallel nouns with a comma between them, where 、 belongs: 岗位练兵，技术比武活动. */
export const listComma: RuleMaker = (knowledge) => {
  const words = new Set(wordsOf(knowledge, 'coordinate'));
  const { leads } = rowWords(knowledge);
  return {
    id: 'list-comma',
    terms: [
      ...[...words].map((word) => [word, 'word'] as const),
      // Where one of these stands, the pattern may match.
      ...sideBySide('室房库间站楼馆人员者岗户', '，,').map((text) => [text, 'row'] as const),
      ['”，“', 'names'],
      ['”,“', 'names'],
    ],
    needs: '“',
    heedsTerm(codes, start, end, entry) {
      if (entry === 'row') return mayBeRow(codes, start);
      return entry === 'names' || hasCommaBehind(codes, end, end - start);
    },
    heedsSign: isQuotedRow,
    // The words behind the first one of a row.
    hearsAll: true,
    check({ text, marks }, hits, { report }) {
      const codes = codesOf(text);
      const quoted = marks.some((_, index) => isQuotedRow(codes, marks, index));
      const row = hits.some(({ start, entry }) => entry === 'row' && mayBeRow(codes, start));
      const named = hits.some(({ entry }) => entry === 'names');
      const words = hits.filter(({ entry }) => entry === 'word');
      const startsAt = new Map(words.map((hit) => [hit.start, hit.end]));
      let told = -1;
      const say = (start: number, end: number) => {
        const commas = [...text.slice(start, end).matchAll(/[，,]/g)].map(({ index }) => start + index);
        report(commaInRow(text, start, end, commas));
      };
      for (const { start, end } of words) {
        if (start < told) continue;
        let stop = end;
        let commas = 0;
        while (/[，,、]/.test(text[stop] ?? '') && startsAt.has(stop + 1)) {
          // Words of one length are a row; 拔河，法律知识竞赛 is two things.
          if (startsAt.get(stop + 1)! - stop - 1 !== end - start) break;
          if (text[stop] !== '、') commas++;
          stop = startsAt.get(stop + 1)!;
        }
        const shared = SHARED_NOUN.test(text.slice(stop, stop + 4)) || (commas > 1 && text[stop] === '的');
        const led = commas > 1 && end - start === 2 && leads(text.slice(Math.max(0, start - 4), start));
        if (!commas || !(shared || led)) continue;
        told = stop;
        say(start, stop);
      }
      for (const pattern of row ? [PLACES, TWINS] : []) {
        for (const { index, 0: match } of allMatches(text, pattern)) {
          // 以文化人，以文育人 are clauses, and so is what a 不 or 也 is in.
          if (/^以|[不也]/.test(match)) continue;
          if (new Set(match.split(/[，,、]/)).size > 1) say(index, index + match.length);
        }
      }
      if (named) for (const { index, 0: match } of allMatches(text, NAMES)) say(index, index + match.length);
      if (!quoted) return;
      for (const { index, 0: found } of allMatches(text, QUOTED)) {
        const match = found.slice(1);
        if (new Set(match.split(/[，,、]/)).size < 2 || !match.includes('、') || !/[，,]/.test(match)) continue;
        // Pairs of pairs: “围绕中心、服务大局，依法维权、竭诚服务”.
        const sizes = new Set(match.split(/[，,]/).map((part) => part.split('、').length));
        if (sizes.size > 1) say(index + 1, index + found.length);
      }
    },
  };
};

/** Whether `marks[index]` opens a quotation of three or more words of four characters with signs between them. */
function isQuotedRow(codes: Uint16Array, marks: ArrayLike<number>, index: number): boolean {
  const start = marks[index]!;
  if (codes[start] !== OPENING) return false;
  for (let count = 1; count <= MOST_QUOTED; count++) {
    const mark = start + 5 * count;
    if (marks[index + count] !== mark) return false;
    if (codes[mark] === CLOSING) return count > 2;
    if (!has(isComma, codes[mark]!) && codes[mark] !== LIST) return false;
  }
  return false;
}

/** Whether the noun at `noun`, with a comma behind it, may have its like behind that: a place, or its own beginning. */
function mayBeRow(codes: Uint16Array, noun: number): boolean {
  const next = noun + 2;
  for (let size = 2; size <= 6; size++)
    if (has(isPlace, codes[next + size]!) && has(endsPlace, codes[next + size + 1]!)) return true;
  for (let size = 1; size <= 3; size++) {
    const twin = noun - size - 2;
    if (twin >= 0 && codes[twin] === codes[next] && codes[twin + 1] === codes[next + 1]) return true;
  }
  return false;
}

/** Whether a comma joins the word that ends there, or one of its length behind it, to the next, and a row may go on there. */
function hasCommaBehind(codes: Uint16Array, end: number, size: number): boolean {
  let at = end;
  while (codes[at] === LIST) at += 1 + size;
  return has(isComma, codes[at]!) && has(goesOn, codes[at + 1 + size]!);
}

const MOST_QUOTED = 7;
const LIST = 0x3001;
const isComma = codeSet('，,');
/** What a shared noun begins with, or another word's sign is: see SHARED_NOUN. */
const goesOn = codeSet('的力水意作展小社等活工制问精竞比机建教能和与及以、，,');
const isPlace = codeSet('室房库间站楼馆');
const endsPlace = codeSet('，,。；和及等');
