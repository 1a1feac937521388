/**
 * What a content script asks of the script in the page's own world, where an editor's API is. Both sides speak by events
 * on the document, named with a token of the content script's. The page can listen and forge; all it could make us do is
 * misread its own editor, and what was written is read again in the page.
 */
export type BridgeCall =
  /** Whether its API can be reached. */
  | { do: 'find'; editor: string }
  | { do: 'read'; editor: string }
  /** Lets the editor's undo take note of what it holds now. */
  | { do: 'record'; editor: string }
  /** Types over the editor's selection. `html` is empty for characters inside a paragraph. */
  | { do: 'type'; editor: string; text: string; html: string }
  /** Replaces stretches of what `read` gives, in one step; they don't overlap. */
  | { do: 'replace'; editor: string; changes: BridgeChange[] }
  /** Replaces characters where the page shows them, in one step of the editor's undo; last first. */
  | { do: 'rewrite'; editor: string; pieces: DrawnPiece[] }
  | { do: 'select'; editor: string; from: number; to: number }
  /** The place under a point of the window, in CSS pixels: as `from`. */
  | { do: 'under'; editor: string; x: number; y: number }
  /** Has the editor with the focus copy all it holds; the user's clipboard stays as it is. What came of it is told later. */
  | { do: 'copy-whole' };

/** `text` in place of `[from, to)`. */
export interface BridgeChange {
  from: number;
  to: number;
  text: string;
}

/** `text` in place of `[start, end)` of the text node at the end of a path of child indexes from the editor's root. */
export interface DrawnPiece {
  path: number[];
  start: number;
  end: number;
  text: string;
}

/** `done` is false where the page has no such editor. `text`: the document, a paragraph a line. */
export interface BridgeAnswer {
  done: boolean;
  text?: string;
  /** The selection in it. */
  from?: number;
  to?: number;
}

/** Dispatched on the document with the token as detail; the bridge then listens for `call(token)`. */
export const HELLO = 'zhouquan:bridge';
export const call = (token: string) => `zhouquan:${token}:call`;
export const answer = (token: string) => `zhouquan:${token}:answer`;
/** Dispatched by the bridge with what was copied as detail, which may be nothing. */
export const copied = (token: string) => `zhouquan:${token}:copied`;
