import { caretAndFocus } from './rows/caret-and-focus.ts';
import { composition } from './rows/composition.ts';
import { failure } from './rows/failure.ts';
import { fixAll } from './rows/fix-all.ts';
import { garble } from './rows/garble.ts';
import { insert } from './rows/insert.ts';
import { insertEmpty } from './rows/insert-empty.ts';
import { insertOver } from './rows/insert-over.ts';
import { insertUnderHeading } from './rows/insert-under-heading.ts';
import { mark } from './rows/mark.ts';
import { read } from './rows/read.ts';
import { readLong } from './rows/read-long.ts';
import { replace } from './rows/replace.ts';
import { scroll } from './rows/scroll.ts';
import { stale } from './rows/stale.ts';
import { structure } from './rows/structure.ts';
import { typingOn } from './rows/typing-on.ts';
import { undoTyping } from './rows/undo-typing.ts';
import { vanish } from './rows/vanish.ts';
import { walk } from './rows/walk.ts';
import type { Stand } from './stand.ts';

/** One line of the contract. Throws with a sentence when the editor breaks it; a returned text is noted in the table. */
export interface Row {
  name: string;
  /** Of tests/pages/plans. */
  plan?: string;
  run(stand: Stand, walk: WalkOptions): Promise<unknown>;
  /** The same of an editor whose text is nowhere in the page; without it, that can't be asked. */
  blind?(stand: Stand, walk: WalkOptions): Promise<unknown>;
}

/** Of the random walk; a seed of its own and three hundred operations where nothing is said. */
export interface WalkOptions {
  seed?: number;
  steps?: number;
}

/** The contract, in the order of the table's columns. */
export const rows = {
  read,
  'read-long': readLong,
  structure,
  insert,
  'insert-over': insertOver,
  'insert-empty': insertEmpty,
  'under-heading': insertUnderHeading,
  'undo-typing': undoTyping,
  replace,
  'fix-all': fixAll,
  mark,
  stale,
  'typing-on': typingOn,
  composition,
  'caret-and-focus': caretAndFocus,
  scroll,
  failure,
  garble,
  vanish,
  walk,
} satisfies Record<string, Row>;

export type RowId = keyof typeof rows;
