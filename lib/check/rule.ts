import type { Draft } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Marker } from '../plan/outline/read-marker.ts';
import type { Activity, OutlineEntry, Plan } from '../plan/plan.ts';
import type { Severity } from './finding.ts';

export type { Severity };

import type { BlockReading } from './read-block.ts';

/** Replaces `[start, end)` of the block the problem is in. */
export interface LocalEdit {
  start: number;
  end: number;
  insert: string;
}

/** What a rule reports: a finding before it is tied to a block. Offsets are those of the block's text. */
export interface Problem {
  /** The kind of defect, where it isn't the rule's id. */
  type?: string;
  severity: Severity;
  start: number;
  end: number;
  message: string;
  why?: string;
  source?: string;
  field?: string;
  word?: string;
  fixes?: { label: string; safe: boolean; edits: LocalEdit[] }[];
}

/** A term of the rule's own that stands in the block and is heeded. */
export interface Hit<Entry> {
  start: number;
  end: number;
  entry: Entry;
}

/** What a block rule may look at. Its result is remembered by exactly these, so it must not look further. */
export type BlockContext = BlockReading;

/** What a document rule may look at. */
export interface DocumentContext {
  draft: Draft;
  plan: Plan;
  /** The outline's entry that the block with this index is. */
  entryAt(block: number): OutlineEntry | undefined;
  /** The number that the block with this index begins with, whether it is numbering or not. */
  markerAt(block: number): Marker | undefined;
  /** The activities that the block with this index dates by itself; far less work than the plan's whole schedule. */
  activitiesOf(block: number): readonly Activity[];
  /** Whether the plan's schedule has at least so many activities; known before it is read to its end. */
  hasActivities(fewest: number): boolean;
}

/** A problem in one block whose fixes may reach into others. */
export interface DocumentProblem extends Omit<Problem, 'fixes'> {
  fixes?: { label: string; safe: boolean; edits: (LocalEdit & { block: number })[] }[];
}

/** What a rule's `check` wrote down about the block with this index. */
export interface Noted<Note> {
  block: number;
  note: Note;
}

/**
 * One kind of mistake. `check` judges a block by its own text; its result is remembered for as long as the text and the
 * plan's year stay, so it must look at nothing else. What can't be judged there is noted down as plain
 * JSON, and `checkDocument` judges all notes together, with the outline. It is not asked again while its notes and the
 * outline stay, so it must look at no text that it has not noted something of.
 */
export interface Rule<Entry = unknown, Note = unknown> {
  /** Its file name. */
  id: string;
  /** True for a rule that guesses: where another rule has found something, it is not heard. */
  yields?: boolean;
  /** True for a rule whose document part looks at the plan, too, not only at notes: it is asked every time. */
  always?: boolean;
  /** True for a rule whose document part looks at what headings say, not only at where they stand. */
  headed?: boolean;
  /** What the engine's single matching pass looks for on the rule's behalf. */
  terms?: Iterable<readonly [term: string, entry: Entry]>;
  /** The same, but no more is told of it than that it is there: costs less than terms nobody reads the place of. */
  needs?: Iterable<string>;
  /** The same for the first and for the last character of a block, white space aside. */
  opens?: string;
  closes?: string;
  /** The same for two to eight ideographs with the same ones behind them, right there or behind a 、. */
  echoes?: true;
  /** So many of its terms must stand in a block; one by default. */
  fewest?: number;
  /**
   * Whether a term that stands at `[start, end)`, or a needed sign that is `marks[index]`, is reason enough to be asked.
   * Most signs and many words are in nearly every block, so this looks at the characters beside them before anything is
   * made of the block: codes and marks are those of a page, where a text ends in a 0. It may say yes too often, never no.
   */
  heedsTerm?(this: void, codes: Uint16Array, start: number, end: number, entry: Entry): boolean;
  heedsSign?(this: void, codes: Uint16Array, marks: ArrayLike<number>, index: number): boolean;
  /** True for a rule that looks at its other terms as well, where one is heeded: `check` is told of all of them. */
  hearsAll?: true;
  /**
   * Judges a block. With any of these, only blocks in which one of them stands; `hits` are its terms there, those that
   * are heeded, by rising start.
   */
  check?(block: BlockContext, hits: readonly Hit<Entry>[], say: Say<Note>): void;
  checkDocument?(
    document: DocumentContext,
    notes: readonly Noted<Note>[],
    report: (block: number, problem: DocumentProblem) => void,
  ): void;
}

/** Where `check` puts its results. */
export interface Say<Note> {
  report(problem: Problem): void;
  note(note: Note): void;
}

/** A rule whose entries and notes are nobody else's business. */
// biome-ignore lint/suspicious/noExplicitAny: only the rule itself ever reads its entries and notes
export type AnyRule = Rule<any, any>;

/** What a file in rules/ exports: the rule, made for the packs that are loaded. */
export type RuleMaker = (knowledge: Knowledge) => AnyRule;
