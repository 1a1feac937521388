import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsOf } from '../knowledge/words-of.ts';

/** What tells a row of words from a row of clauses. */
export interface RowWords {
  /** Whether a segment begins as a clause does: 抓制度, and not 评选活动. */
  isClause(segment: string): boolean;
  /** Whether what stands behind a row belongs to all its words: 的原则, 培训班; `many` words, more than two, may say more. */
  closes(behind: string, many: boolean): boolean;
  /** Whether it is what the last noun of such a row stands before: 女工 behind 孕期、产期、哺乳期. */
  follows(behind: string): boolean;
  /** Whether what stands before a row's first word leads it in: 坚持 of 坚持公开、公正. */
  leads(before: string): boolean;
  /** Whether it sums up a row of things: 等操作, 等制度. */
  isSummed(behind: string): boolean;
  /** Whether it follows titles that are read, taught or handed out: 读本. */
  isTitled(behind: string): boolean;
  /** Whether nouns of a row may end in this character. */
  isEnd(character: string): boolean;
  /** All characters that they may end in, those that what closes a row begins with, and those that what leads it in ends in. */
  ends: string;
  closers: string;
  leaders: string;
}

/** A right, a rate, a quality. */
const NAMED_QUALITY = /^[\u4e00-\u9fff]{2,3}(?:[权率力性感观]|(?<!制)度)$/;
/** A verb and how it is to be done: 上好公开课, and not 爱好者. */
const DONE_WELL = /^[^爱友良美最只刚恰正较偏喜][好牢]/;
const VICE = /^等[\u4e00-\u9fff]{0,4}/;

const known = new WeakMap<Knowledge, RowWords>();

/** The words of the packs, made ready once for all rules that look at rows. */
export function rowWords(knowledge: Knowledge): RowWords {
  let words = known.get(knowledge);
  if (!words) {
    words = readWords(knowledge);
    known.set(knowledge, words);
  }
  return words;
}

function readWords(knowledge: Knowledge): RowWords {
  const clauses = byFirst(wordsOf(knowledge, 'row-clause'));
  const nouns = byFirst(wordsOf(knowledge, 'row-noun'));
  const closes = wordsOf(knowledge, 'row-close');
  const leads = wordsOf(knowledge, 'row-lead');
  const heads = new RegExp(`^的[\\u4e00-\\u9fff]{0,4}?(?:${wordsOf(knowledge, 'row-head').join('|')})`);
  const vices = wordsOf(knowledge, 'row-vice');
  const followers = wordsOf(knowledge, 'row-follower');
  const sums = wordsOf(knowledge, 'row-sum');
  const titled = wordsOf(knowledge, 'row-titled');
  const ends = new Set(wordsOf(knowledge, 'row-end'));
  return {
    // 参与权 is a noun whatever it begins with.
    isClause: (segment) =>
      !NAMED_QUALITY.test(segment) &&
      (startsWithOne(clauses, segment) || DONE_WELL.test(segment)) &&
      !startsWithOne(nouns, segment),
    closes(behind, many) {
      if (heads.test(behind)) return true;
      if (many) return closes.some((word) => behind.startsWith(word)) && !/^等[待级于同到]/.test(behind);
      const found = VICE.exec(behind)?.[0];
      return found !== undefined && vices.some((vice) => found.includes(vice) || behind.slice(1, 7).includes(vice));
    },
    leads: (before) => leads.some((word) => before.endsWith(word)),
    follows: (behind) => followers.some((word) => behind.startsWith(word)),
    isSummed: (behind) => behind.startsWith('等') && sums.some((word) => behind.slice(1, 7).includes(word)),
    isTitled: (behind) => titled.some((word) => behind.startsWith(word)),
    isEnd: (character) => ends.has(character),
    ends: [...ends].join(''),
    closers: closes.map((word) => word[0]!).join(''),
    leaders: leads.map((word) => word.at(-1)!).join(''),
  };
}

function byFirst(words: readonly string[]): Map<string, string[]> {
  return Map.groupBy(words, (word) => word[0]!);
}

function startsWithOne(words: ReadonlyMap<string, readonly string[]>, text: string): boolean {
  return words.get(text[0] ?? '')?.some((word) => text.startsWith(word)) ?? false;
}
