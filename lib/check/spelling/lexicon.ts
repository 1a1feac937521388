import { createLeast } from './least-costs.ts';
import { createTable, FIRST, LONGEST, NONE, SPAN } from './word-table.ts';

/** What the spelling layer knows; the files of public/spelling/. Built by scripts/build-spelling.ts, build-pairs.ts and
 * build-usual.ts, but for `more`. */
export interface SpellingData {
  /** A line a first character: words and how often each is used. */
  words: string;
  /** A line a character: those that stand behind it in much official text. */
  pairs: string;
  /** A line a sound: characters that sound alike, tones apart. */
  sounds: string;
  /** A line a component: characters that share it. */
  shapes: string;
  /** A line a group: characters that look alike otherwise. */
  looks: string;
  /** A line a word: words in use that the dictionary lacks, kept by hand. */
  more: string;
  /** A line a word: those that such plans are made of. */
  usual: string;
}

/** Words by their text, by their sound and by their look. Words are numbers; `end` is no word. */
export interface Lexicon {
  /** Cost of a word: the negative logarithm of how likely it is. */
  cost(word: number): number;
  text(word: number): string;
  /** The word that stands in `codes[start, start + length)`, or `NONE`. */
  find(codes: Uint16Array, start: number, length: number): number;
  /**
   * Calls back for each word of that length which sounds, or looks, like the text there, and may differ from it where
   * `places` has a bit, the lowest one for the first character; elsewhere it may, too. The text itself counts.
   */
  alike(codes: Uint16Array, start: number, length: number, places: number, onWord: (word: number) => void): void;
  /** Whether two characters stand side by side in official text. */
  together(first: number, second: number): boolean;
  /** Whether a word is one of those that such plans are made of. */
  usual(word: number): boolean;
  /** Cost of the likeliest word of a length that begins, or ends, with a character; of any, or of the usual ones. */
  leastFrom(length: number, first: number, usual: boolean): number;
  leastTo(length: number, last: number, usual: boolean): number;
  /** Cost of a character that stands alone. */
  single(code: number): number;
}

/** All of jieba's counts together. */
const LOG_TOTAL = Math.log(6e7);
const UNKNOWN = LOG_TOTAL + 1;

/**
 * Builds the tables. `terms` are words of this field that a general dictionary lacks; `not` are known slips in it;
 * `register` is text of the kind that is checked: its words are likelier meant than others.
 */
export function createLexicon(
  data: SpellingData,
  terms: Iterable<string>,
  not: ReadonlySet<string>,
  register: Iterable<string>,
): Lexicon {
  const texts: string[] = [];
  const costs: number[] = [];
  const singles = new Float32Array(SPAN).fill(UNKNOWN);
  const add = (text: string, cost: number) => {
    if (text.length === 1) singles[text.charCodeAt(0) - FIRST] = cost;
    else if (!not.has(text)) {
      texts.push(text);
      costs.push(cost);
    }
  };
  for (const line of data.words.split('\n')) readLine(line, add);
  const known = new Set(texts);
  for (const term of [...terms, ...data.more.split('\n')]) {
    if (term.length >= 2 && term.length <= LONGEST && !known.has(term)) {
      known.add(term);
      add(term, LOG_TOTAL - Math.log(TERM_COUNT));
    }
  }

  const same = Int32Array.from({ length: SPAN }, (_, index) => index + FIRST);
  const exact = createTable(texts, same);
  const alike = [...classes(data.sounds, same), ...classes(`${data.looks}\n${data.shapes}`, same)].map((classOf) => ({
    hasOthers: othersOf(classOf),
    table: createTable(texts, classOf),
  }));

  const together = createPairs(data.pairs);
  const usual = new Uint8Array(texts.length);
  for (const text of [...register, ...data.usual.split('\n')]) {
    const codes = Uint16Array.from(text, (character) => character.charCodeAt(0));
    for (let at = 0; at < codes.length; at++)
      for (let size = 2; size <= LONGEST && at + size <= codes.length; size++)
        exact.each(codes, at, size, (word) => {
          usual[word] = 1;
        });
  }
  const [any, common] = [createLeast(), createLeast()];
  texts.forEach((text, word) => {
    any.count(text, costs[word]!);
    if (usual[word]) common.count(text, costs[word]!);
  });
  return {
    usual: (word) => usual[word] === 1,
    leastFrom: (length, first, usual) => (usual ? common : any).from(length, first),
    leastTo: (length, last, usual) => (usual ? common : any).to(length, last),
    together,
    cost: (word) => costs[word]!,
    text: (word) => texts[word]!,
    find: exact.find,
    alike(codes, start, length, places, onWord) {
      // Each table is far larger than a processor's cache: none is asked in which no character there has another like it.
      for (const { hasOthers, table } of alike) {
        let differs = false;
        for (let at = 0; at < length; at++)
          if (places & (1 << at) && hasOthers[codes[start + at]! - FIRST]) differs = true;
        if (differs) table.each(codes, start, length, onWord);
      }
    },
    single: (code) => singles[code - FIRST] ?? UNKNOWN,
  };
}

/** How often a term of the field is taken to be used. */
const TERM_COUNT = 300;

function readLine(line: string, add: (text: string, cost: number) => void): void {
  const first = line[0];
  if (!first) return;
  let rest = '';
  for (let at = 1; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 122) rest += line[at];
    else {
      add(first + rest, LOG_TOTAL - ((code - 97 + 0.5) / 1.3) * Math.LN2);
      rest = '';
    }
  }
}

/** A set of pairs of characters: open addressing, at most half full. */
function createPairs(lines: string): (first: number, second: number) => boolean {
  let size = 1024;
  while (size < lines.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(NONE);
  const place = (key: number) => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
    while (slots[at] !== NONE && slots[at] !== key) at = (at + 1) & (size - 1);
    return at;
  };
  const key = (first: number, second: number) => (first - FIRST) * SPAN + second - FIRST;
  for (const line of lines.split('\n')) {
    const first = line.charCodeAt(0);
    for (let at = 1; at < line.length; at++) {
      const pair = key(first, line.charCodeAt(at));
      slots[place(pair)] = pair;
    }
  }
  return (first, second) => {
    const pair = key(first, second);
    return slots[place(pair)] === pair;
  };
}

/** More than this many numberings find hardly anything more. */
const MOST_NUMBERINGS = 4;

/**
 * Numberings in which the characters of one line have the same number. A character has one in each, so one that stands
 * in several lines needs several; what the last can't take is left out.
 */
function classes(lines: string, same: Int32Array): Int32Array[] {
  const numberings: { of: Int32Array; taken: Set<number> }[] = [];
  for (const line of lines.split('\n')) {
    const codes = [...line].map((character) => character.charCodeAt(0));
    let numbering = numberings.find(({ taken }) => !codes.some((code) => taken.has(code)));
    if (!numbering && numberings.length < MOST_NUMBERINGS) {
      numbering = { of: same.slice(), taken: new Set() };
      numberings.push(numbering);
    }
    for (const code of numbering ? codes : []) {
      numbering!.taken.add(code);
      numbering!.of[code - FIRST] = codes[0]!;
    }
  }
  return numberings.map(({ of }) => of);
}

/** Which characters have another one of their class. */
function othersOf(classOf: Int32Array): Uint8Array {
  const counts = new Uint16Array(SPAN);
  for (const one of classOf) counts[one - FIRST]!++;
  return Uint8Array.from(classOf, (one) => (counts[one - FIRST]! > 1 ? 1 : 0));
}
