import { GRADE, type Grade, USUAL } from './grades.ts';
import { type Letters, LONGEST, SPAN } from './ideographs.ts';
import { createPairTable, NODE_SHIFT, type PairTable, pairAt, setPair } from './pair-table.ts';

/**
 * Words of two to four letters. Pairs are found by their hash; third and fourth letters are nodes. Those of words that
 * begin alike are a chain, in which `next` leads from one to the other; `child` leads to those of the letter behind.
 */
export interface WordTrie {
  pairs: PairTable;
  /** Nodes are numbered from 1; 0 is none. */
  letter: Uint16Array;
  /** Grade and usualness of the word that ends there. */
  word: Uint8Array;
  child: Int32Array;
  next: Int32Array;
  used: number;
}

/** An empty trie for about so many pairs, and for at most so many nodes. */
export function createTrie(pairs: number, nodes: number): WordTrie {
  return {
    pairs: createPairTable(pairs),
    letter: new Uint16Array(nodes + 1),
    word: new Uint8Array(nodes + 1),
    child: new Int32Array(nodes + 1),
    next: new Int32Array(nodes + 1),
    used: 0,
  };
}

/** What is known of the word in `letters[start, start + length)`: its grade and usualness, 0 where it is none. */
export function wordAt(trie: WordTrie, letters: Letters, start: number, length: number): number {
  const pair = pairAt(trie.pairs, letters[start]!, letters[start + 1]!);
  if (length === 2) return pair & (GRADE | USUAL);
  const third = step(trie, pair >> NODE_SHIFT, letters[start + 2]!);
  return trie.word[length < LONGEST ? third : step(trie, trie.child[third]!, letters[start + 3]!)]!;
}

/** Adds the word of the first two to four letters, or changes its grade: 0 takes it out. */
export function setWord(trie: WordTrie, letters: Letters, length: number, grade: Grade): void {
  const { pairs, child, word } = trie;
  if (length === 2) {
    setPair(pairs, letters[0]!, letters[1]!, GRADE, grade);
    return;
  }
  const head = pairAt(pairs, letters[0]!, letters[1]!) >> NODE_SHIFT;
  let node = step(trie, head, letters[2]!);
  if (node === 0) {
    node = add(trie, head, letters[2]!);
    setPair(pairs, letters[0]!, letters[1]!, -1 << NODE_SHIFT, node << NODE_SHIFT);
  }
  if (length === LONGEST) {
    const parent = node;
    node = step(trie, child[parent]!, letters[3]!);
    if (node === 0) {
      node = add(trie, child[parent]!, letters[3]!);
      child[parent] = node;
    }
  }
  word[node] = (word[node]! & ~GRADE) | grade;
}

/** The node that a third or fourth letter leads to in a chain; 0 where none does. */
export function step({ letter, next }: WordTrie, head: number, wanted: number): number {
  let node = head;
  while (node !== 0 && letter[node] !== wanted) node = next[node]!;
  return node;
}

function add(trie: WordTrie, head: number, letter: number): number {
  trie.used++;
  if (trie.used >= trie.letter.length) throw new Error(`The dictionary has room for ${trie.letter.length - 1} nodes.`);
  trie.letter[trie.used] = letter;
  trie.next[trie.used] = head;
  return trie.used;
}

/** Marks every word that stands anywhere in the letters as usual. */
export function markUsual(trie: WordTrie, letters: Letters): void {
  const { pairs, word, child } = trie;
  for (let at = 0; at + 1 < letters.length; at++) {
    if (letters[at]! >= SPAN || letters[at + 1]! >= SPAN) continue;
    const pair = pairAt(pairs, letters[at]!, letters[at + 1]!);
    if (pair & GRADE) setPair(pairs, letters[at]!, letters[at + 1]!, USUAL, USUAL);
    const third = step(trie, pair >> NODE_SHIFT, letters[at + 2] ?? SPAN);
    if (word[third]! & GRADE) word[third]! |= USUAL;
    const fourth = step(trie, child[third]!, letters[at + 3] ?? SPAN);
    if (word[fourth]! & GRADE) word[fourth]! |= USUAL;
  }
}
