/** No word. */
export const NONE = -1;
/** Longer words are not looked for. */
export const LONGEST = 4;
/** The ideographs that words are written in, and how many they are. */
export const FIRST = 0x4e00;
export const SPAN = 0xa000 - FIRST;

/** Finds words, numbered, in `codes[start, start + length)`. */
export interface Table {
  /** The word there; `NONE` if there is none. */
  find(codes: Uint16Array, start: number, length: number): number;
  /** Calls back for every word there. */
  each(codes: Uint16Array, start: number, length: number, onWord: (word: number) => void): void;
}

/** A word's number and, above it, a few bits of its hash, by which most others are known without a look at their text. */
const WORD_BITS = 20;
const WORD = 2 ** WORD_BITS - 1;

/** A hash of words by their characters' classes; what it finds agrees in every class. */
export function createTable(texts: readonly string[], classOf: Int32Array): Table {
  if (texts.length > WORD) throw new Error(`The dictionary has ${texts.length} words, and room for ${WORD}.`);
  let size = 1024;
  while (size < texts.length * 2) size *= 2;
  const heads = new Int32Array(size).fill(NONE);
  const next = new Int32Array(texts.length);
  const slotOf = (hash: number, length: number) => (hash ^ (hash >>> 15) ^ length) & (size - 1);
  const tagOf = (hash: number) => (hash >>> (WORD_BITS + 1)) << WORD_BITS;
  texts.forEach((text, word) => {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ classOf[text.charCodeAt(at) - FIRST]!, 0x9e3779b1);
    const slot = slotOf(hash, text.length);
    next[word] = heads[slot]!;
    heads[slot] = word | tagOf(hash);
  });
  const stands = (word: number, codes: Uint16Array, start: number, length: number) => {
    const text = texts[word]!;
    if (text.length !== length) return false;
    for (let at = 0; at < length; at++)
      if (classOf[text.charCodeAt(at) - FIRST] !== classOf[codes[start + at]! - FIRST]) return false;
    return true;
  };
  const each: Table['each'] = (codes, start, length, onWord) => {
    let hash = 0;
    for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ classOf[codes[at]! - FIRST]!, 0x9e3779b1);
    const tag = tagOf(hash);
    for (let entry = heads[slotOf(hash, length)]!; entry !== NONE; entry = next[entry & WORD]!) {
      if ((entry & ~WORD) === tag && stands(entry & WORD, codes, start, length)) onWord(entry & WORD);
    }
  };
  let found = NONE;
  const note = (word: number) => {
    found = word;
  };
  return {
    each,
    find(codes, start, length) {
      found = NONE;
      each(codes, start, length, note);
      return found;
    },
  };
}
