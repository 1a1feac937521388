import type { Block, CaretPlace, Fragment, Over, Place, Span } from '../draft/draft.ts';
import type { WriteResult } from './protocol.ts';

/** What the content script and the palette it has framed say to each other; see own-frame-wire.ts. */

/** The path of the palette's page. */
export const PALETTE_PATH = '/palette.html';

/** What the palette is opened on. */
export interface PaletteOpening {
  /** The document, so that what is inserted can be made to fit and what belongs at the caret comes first. */
  blocks: Block[];
  caret: { block: string; offset: number };
  /** What asked for the palette, to be replaced; null where a key did. */
  trigger: Span | null;
  /** What was typed behind the mark before the palette was there. */
  query: string;
  /** Letters and digits right before the mark: perhaps an abbreviation. */
  word: string;
}

/** Served by the palette's page. */
export interface PalettePage {
  /** Resolves once it is shown and has the focus. */
  open(opening: PaletteOpening): Promise<void>;
}

/** Served by the content script. */
export interface PaletteFrame {
  /** Closes the palette before it writes, and gives the focus back. */
  insert(fragment: Fragment, place: Place | Over, caret?: CaretPlace): Promise<WriteResult>;
  /** Closes it and leaves the text as it is. */
  close(): Promise<void>;
  /** The height its content needs, in CSS pixels. */
  resize(height: number): Promise<void>;
}
