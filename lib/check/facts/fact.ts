import type { Hit } from '../rule.ts';

/** Something that a text says of something, and that can't be so and otherwise in one plan. Offsets of the text. */
export interface Fact {
  /** What it is about; facts of one key are compared. */
  key: string;
  /** The same in words: `全院女职工`. */
  about: string;
  /** What is said of it; equal values are the same fact. */
  value: string;
  /** Where the value stands as written. */
  start: number;
  end: number;
}

/** Reads the facts of one kind around a word of its own. */
export interface FactReader {
  terms: readonly string[];
  /** Characters one of which stands right before the word wherever it is a fact: the word is looked for with them. */
  before?: string;
  /** Whether what stands beside the word on a page lets it be a fact; may say yes too often, never no. */
  heeds(codes: Uint16Array, start: number, end: number): boolean;
  read(text: string, hit: Hit<unknown>): Fact | undefined;
  /** Whether two values can't both be; all different ones by default. */
  clash?(one: string, other: string): boolean;
}

/** What was, or is to be, may differ from what is. */
export const ANOTHER_TIME =
  /去年|上年|往年|历年|上届|历届|下届|换届|新一届|原有|原来|原计划|曾|截至|当时|新增|增加|增至|减少|将达|达到|发展到|(?:19|20)\d\d年/;
