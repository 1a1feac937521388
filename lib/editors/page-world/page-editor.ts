import type { BridgeAnswer, BridgeChange, DrawnPiece } from '../bridge-protocol.ts';

/** One kind of editor as its own API shows it, in the page's world. Each finds the instance that has the focus. */
export interface PageEditor {
  find?(): boolean;
  read?(): BridgeAnswer;
  record?(): boolean;
  type?(text: string, html: string): boolean;
  replace?(changes: BridgeChange[]): boolean;
  /** False where it can't, and nothing was done. */
  rewrite?(pieces: DrawnPiece[]): boolean;
  select?(from: number, to: number): boolean;
  /** The offset in what `read` gives that is drawn under a point of the window, in CSS pixels. */
  under?(x: number, y: number): number | null;
}

/** A global of the page's, or of the page around the frame that the editor writes in. */
export function pageGlobal<T>(name: string): T | undefined {
  for (let view: Window = window; ; view = view.parent) {
    try {
      const value = (view as unknown as Record<string, T | undefined>)[name];
      // An element's id is a name of the window's too: TinyMCE's body is called `tinymce`.
      if (value !== undefined && !('nodeType' in (value as object))) return value;
    } catch {
      // A page of another origin; nothing further out can be reached either.
      return undefined;
    }
    if (view === view.parent) return undefined;
  }
}

/** The element with the focus, inside frames of the same origin too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.tagName === 'IFRAME') {
    const inner = (element as HTMLIFrameElement).contentDocument?.activeElement;
    if (!inner) break;
    element = inner;
  }
  return element;
}
