import type { OutlineEntry } from '../plan/plan.ts';
import type { DocumentContext, Noted } from './rule.ts';

/** How a paragraph ends: with a full stop; of any other ending more must be known. */
export type Ending = { mark: 'stop'; end: number } | Odd;

/** An ending that may be a fault. */
export interface Odd {
  /** With a comma or the like, with `；`, with `：`, or with none. */
  mark: 'comma' | 'semicolon' | 'colon' | 'none';
  start: number;
  end: number;
  /** Whether it has a stop or a comma inside, so that it is no bare phrase. */
  sentence: boolean;
  /** Whether it has a full stop inside. */
  several: boolean;
  length: number;
  /** Whether it begins as a remark does: 注：. */
  note: boolean;
}

/** Nearly all paragraphs end in a stop, and nothing more need be noted of them: there is one note for all of a length. */
export function stopAt(end: number): Ending {
  if (end >= MOST_STOPS) return { mark: 'stop', end };
  stops[end] ??= { mark: 'stop', end };
  return stops[end];
}

const MOST_STOPS = 2000;
const stops: Ending[] = [];

/** The paragraphs that end in something, by their places among the notes. Most are asked nothing about. */
export interface Lines {
  length: number;
  markOf(index: number): Ending['mark'] | undefined;
  entryOf(index: number): OutlineEntry | undefined;
  /** Cells, the title, and headings as the editor or the outline has them. */
  isBare(index: number): boolean;
}

/** The lines of a document, by what was noted of its paragraphs. */
export function linesOf({ draft, plan, entries }: DocumentContext, notes: readonly Noted<Ending>[]): Lines {
  const blockOf = (index: number) => draft.blocks[notes[index]?.block ?? -1];
  const entryOf = (index: number) => {
    const block = blockOf(index);
    return block && entries.get(block.id);
  };
  return {
    length: notes.length,
    markOf: (index) => notes[index]?.note.mark,
    entryOf,
    isBare(index) {
      const { id, kind } = blockOf(index)!;
      if (kind === 'cell' || kind === 'heading' || id === plan.title?.block) return true;
      const entry = entryOf(index);
      return entry?.role === 'heading' && entry.end >= notes[index]!.note.end - 1;
    },
  };
}
