import { type Alike, createAlike } from './alike.ts';
import { type CleanRuns, createCleanRuns } from './clean-runs.ts';
import { addGaps, createGaps, type Gaps, NO_LETTER } from './gaps.ts';
import { costs, GRADE, TERM, UNKNOWN, USUAL } from './grades.ts';
import { FIRST, type Letters, LONGEST, lettersOf, SPAN } from './ideographs.ts';
import { countWord, createLikeliest, type Likeliest } from './likeliest.ts';
import { eachPair, NODE_SHIFT, type PairTable, setPair, TOGETHER } from './pair-table.ts';
import { createPartners, type Partners } from './partners.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { createTrie, markUsual, setWord, type WordTrie, wordAt } from './word-trie.ts';

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
  /** A line a phrase: those of several words that are always written alike. Built by scripts/build-phrases.ts. */
  phrases: string;
}

/** Words by their letters, and what each letter is taken for. Costs are negative logarithms of how likely a word is. */
export interface Lexicon {
  trie: WordTrie;
  /** Words of two by one of their letters. */
  before: Partners;
  behind: Partners;
  /** Where a longer word may stand but for one letter. */
  gaps: Gaps;
  usualGaps: Gaps;
  /** The likeliest of them that begin, and end, with a letter. */
  from: Likeliest;
  to: Likeliest;
  alike: Alike;
  /** Cost of a letter that stands alone. */
  singles: Float32Array;
  /** Phrases that are always written alike. */
  phrases: Phrases;
  /** What has been read before. */
  clean: CleanRuns;
}

/**
 * Builds the tables. `terms` are words of this field that a general dictionary lacks; `not` are known slips in it;
 * `register` is text of the kind that is checked: its words are likelier meant than others.
 */
export function createLexicon(
  data: SpellingData,
  terms: Iterable<string>,
  not: Iterable<string>,
  register: Iterable<string>,
): Lexicon {
  const own = [...terms, ...data.more.split('\n')].filter(isWord);
  const { words, pairs } = data;
  // About one in eight characters of the list begins a pair that is in no other; each letter of a word past its second is a node.
  const trie = createTrie((words.length >> 3) + pairs.length, (words.length >> 1) + 2 * own.length);
  const singles = new Float32Array(SPAN).fill(UNKNOWN);
  readWords(words, trie, singles);
  for (const word of own) addTerm(trie, lettersOf(word));
  for (const word of not) if (isWord(word)) setWord(trie, lettersOf(word), word.length, 0);
  readPairs(pairs, trie.pairs);
  for (const text of register) markUsual(trie, lettersOf(text));
  markUsual(trie, lettersOf(data.usual));
  const alike = createAlike(`${data.sounds}\n${data.looks}\n${data.shapes}`);
  return {
    trie,
    ...createPartners(trie.pairs),
    ...indexLonger(trie, alike),
    alike,
    singles,
    phrases: createPhrases(data.phrases),
    clean: createCleanRuns(),
  };
}

/** The cost of the word that is `letters[start, start + length)`; without end where it is none. */
export function costOf({ trie, singles }: Lexicon, letters: Letters, start: number, length: number): number {
  for (let at = start; at < start + length; at++) if (letters[at]! >= SPAN) return Number.POSITIVE_INFINITY;
  return length === 1 ? singles[letters[start]!]! : costs[wordAt(trie, letters, start, length) & GRADE]!;
}

const WORDS = /^[\u4e00-\u9fff]{2,4}$/;

function isWord(text: string): boolean {
  return WORDS.test(text);
}

/** A word of the field that the dictionary has, too, keeps what that says of it. */
function addTerm(trie: WordTrie, letters: Letters): void {
  if ((wordAt(trie, letters, 0, letters.length) & GRADE) === 0) setWord(trie, letters, letters.length, TERM);
}

/** Lines of a first character, a letter for how often it stands alone, then each word's rest and how often it is used. */
function readWords(lines: string, trie: WordTrie, singles: Float32Array): void {
  const word = new Uint16Array(LONGEST);
  let length = 0;
  for (let at = 0; at < lines.length; at++) {
    const code = lines.charCodeAt(at);
    if (code >= FIRST) word[length++] = code - FIRST;
    else if (code < SMALL_A) length = 0;
    else {
      const grade = code - SMALL_A + 1;
      if (length === 1) singles[word[0]!] = costs[grade]!;
      else setWord(trie, word, length, grade);
      length = 1;
    }
  }
}

const SMALL_A = 97;

/** Lines of a character and those that stand behind it. */
function readPairs(lines: string, pairs: PairTable): void {
  let first = 0;
  for (let at = 0; at < lines.length; at++) {
    const letter = lines.charCodeAt(at) - FIRST;
    if (letter < 0) first = 0;
    else if (first === 0) first = letter + 1;
    else setPair(pairs, first - 1, letter, TOGETHER, TOGETHER);
  }
}

/** What speeds up the search for longer words: filters of all and of the usual ones, and the likeliest by their ends. */
function indexLonger(trie: WordTrie, alike: Alike): Pick<Lexicon, 'gaps' | 'usualGaps' | 'from' | 'to'> {
  const [gaps, usualGaps] = [createGaps(23), createGaps(19)];
  const [from, to] = [createLikeliest(), createLikeliest()];
  const { letter, word, child, next } = trie;
  const add = (first: number, second: number, third: number, fourth: number, known: number) => {
    if ((known & GRADE) === 0) return;
    addGaps(gaps, alike, first, second, third, fourth);
    if (known & USUAL) addGaps(usualGaps, alike, first, second, third, fourth);
    const length = fourth === NO_LETTER ? 3 : LONGEST;
    countWord(from, length, first, known);
    countWord(to, length, length === LONGEST ? fourth : third, known);
  };
  eachPair(trie.pairs, (first, second, known) => {
    for (let third = known >> NODE_SHIFT; third !== 0; third = next[third]!) {
      add(first, second, letter[third]!, NO_LETTER, word[third]!);
      for (let fourth = child[third]!; fourth !== 0; fourth = next[fourth]!)
        add(first, second, letter[third]!, letter[fourth]!, word[fourth]!);
    }
  });
  return { gaps, usualGaps, from, to };
}
