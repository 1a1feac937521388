import type { Block, CaretPlace, Fragment, Over, Place, Span } from '../draft/draft.ts';
import type { WriteResult } from './protocol.ts';
import type { Line } from './rpc.ts';

/** What the content script and the palette it has framed say to each other, over a message channel of their own. */

/** The path of the palette's page. */
export const PALETTE_PATH = '/palette.html';

/** Comes with the port. The page asks the background whose token it is before it answers anything. */
export interface PaletteHello {
  type: 'zhouquan:palette';
  token: string;
}

/** One-off message to the content scripts of a tab: whose palette has this token? Only its own script answers. */
export interface PaletteQuestion {
  type: 'zhouquan:whose-palette';
  token: string;
}

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

/** A message port as a line. It never says that its other end is gone. */
export function portLine(port: MessagePort): Line {
  port.start();
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.addEventListener('message', ({ data }) => listener(data)),
    onClose: () => {},
  };
}
