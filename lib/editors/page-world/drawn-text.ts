import type { DrawnPiece } from '../bridge-protocol.ts';
import { focused } from './page-editor.ts';

/** A stretch of a text node that an editor has drawn, and what is to stand in its place. */
export interface DrawnText {
  node: Text;
  start: number;
  end: number;
  text: string;
}

/**
 * The editor with the focus by its root, and the pieces in it; null where the page is no longer what they were cut from, or
 * has locked what it shows.
 */
export function drawnIn<T>(selector: string, pieces: DrawnPiece[]): { root: T; texts: DrawnText[] } | null {
  const root = focused()?.closest<HTMLElement>(selector);
  const texts = pieces.flatMap(({ path, ...piece }) => {
    const node = path.reduce<Node | undefined>((at, index) => at?.childNodes[index], root ?? undefined);
    return node?.nodeType === 3 ? { node: node as Text, ...piece } : [];
  });
  return root?.isContentEditable && texts.length === pieces.length ? { root: root as T, texts } : null;
}

/** Where a piece begins and ends in the text of an element around it, as the page shows that. */
export function placeIn(element: Element, { node, start, end }: DrawnText): { from: number; to: number } {
  const before = new Range();
  before.setStart(element, 0);
  before.setEnd(node, start);
  const from = before.toString().length;
  return { from, to: from + end - start };
}
