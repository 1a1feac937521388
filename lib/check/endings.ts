import type { Block } from '../draft/draft.ts';
import { codeSet, has } from '../knowledge/code-set.ts';
import { lastOf } from '../knowledge/text-codes.ts';
import type { OutlineEntry } from '../plan/plan.ts';
import { endingOf, isStop } from './ending-of.ts';
import type { DocumentContext } from './rule.ts';

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
  /** How many parts its commas and stops make. */
  clauses: number;
  /** Whether it has a full stop inside. */
  several: boolean;
  length: number;
  /** Whether it begins as a remark does: 注：. */
  note: boolean;
}

/** The paragraphs of a document that end in something, by their indexes among all. Most are asked nothing about. */
export interface Lines {
  /** How it ends; undefined for a paragraph that need not end in anything. */
  endingOf(index: number): Ending | undefined;
  markOf(index: number): Ending['mark'] | undefined;
  /** Whether the very last character is a stop; so is a blank line's. */
  endsInStop(index: number): boolean;
  endsInComma(index: number): boolean;
  entryOf(index: number): OutlineEntry | undefined;
  /** Cells, the title, and headings as the editor or the outline has them. */
  isBare(index: number): boolean;
  /** The line before, or the one behind; undefined where there is none. */
  before(index: number): number | undefined;
  behind(index: number): number | undefined;
}

const isComma = codeSet('，、,');

/**
 * Makes a reader of documents' lines. Each line is read when it is first asked about; one that is the very block of the
 * document before, in the same place, is not read again.
 */
export function lineReader(): (document: DocumentContext) => Lines {
  let old: readonly Block[] = [];
  let known: (Ending | null | undefined)[] = [];
  let signs = new Uint8Array(0);
  return (document) => {
    const { blocks } = document.draft;
    if (blocks.length !== old.length) {
      known = new Array(blocks.length).fill(undefined);
      signs = new Uint8Array(blocks.length);
    } else
      for (let at = 0; at < old.length; at++)
        if (blocks[at] !== old[at]) {
          known[at] = undefined;
          signs[at] = UNREAD;
        }
    old = blocks.slice();
    return linesOf(document, known, signs);
  };
}

/** What is known of a line's last character, white space aside; of a blank line's as if it were a stop. */
const [UNREAD, STOP, COMMA, OTHER] = [0, 1, 2, 3] as const;

/**
 * The lines of a document; `known` are those that have been read, null for one that need not end in anything, `signs` is
 * what is known of their last characters.
 */
function linesOf(
  { draft: { blocks }, plan, entryAt }: DocumentContext,
  known: (Ending | null | undefined)[],
  signs: Uint8Array,
): Lines {
  const ending = (index: number) => {
    let end = known[index];
    if (end === undefined) {
      end = endingOf(blocks[index]!.text) ?? null;
      known[index] = end;
    }
    return end;
  };
  const lastSign = (index: number) => {
    if (signs[index] === UNREAD) signs[index] = signOf(blocks[index]!.text);
    return signs[index];
  };
  return {
    endingOf: (index) => ending(index) ?? undefined,
    markOf: (index) => ending(index)?.mark,
    endsInStop: (index) => lastSign(index) === STOP,
    endsInComma: (index) => lastSign(index) === COMMA,
    entryOf: entryAt,
    isBare(index) {
      const { id, kind, text } = blocks[index]!;
      if (kind === 'cell' || kind === 'heading' || id === plan.title?.block) return true;
      const entry = entryAt(index);
      return entry?.role === 'heading' && entry.end >= lastOf(text) - 1;
    },
    before(index) {
      let at = index - 1;
      while (at >= 0 && !ending(at)) at--;
      return at < 0 ? undefined : at;
    },
    behind(index) {
      let at = index + 1;
      while (at < blocks.length && !ending(at)) at++;
      return at === blocks.length ? undefined : at;
    },
  };
}

function signOf(text: string): number {
  const end = lastOf(text);
  if (end === 0) return STOP;
  const code = text.charCodeAt(end - 1);
  return has(isStop, code) ? STOP : has(isComma, code) ? COMMA : OTHER;
}
