import type { Bridge } from '../bridge-client.ts';
import type { DrawnPiece } from '../bridge-protocol.ts';
import { composingIn } from './composing.ts';

/** `text` in place of what a range of the editor's DOM holds. */
export interface DrawnChange {
  range: Range;
  text: string;
}

/**
 * Has the editor's own API replace many stretches as one undo step; the bridge is brought in only then. Resolves false
 * where the page has no such API, or the editor shows something there that is more than its characters.
 */
export function rewriteThrough(bridge: Bridge, editor: string) {
  return async (root: HTMLElement, changes: DrawnChange[]): Promise<boolean> => {
    const pieces = changes.map(({ range, text }) => piecesOf(root, range, text));
    // A range that does not begin and end in text is an empty line's.
    if (pieces.some(({ length }) => !length)) return false;
    await bridge.open();
    // Where nothing is done for now, that is seen.
    if (composingIn(root.ownerDocument)) return true;
    return bridge.ask({ do: 'rewrite', editor, pieces: pieces.flat() }).done;
  };
}

/** One piece for each text node of the range, last first; the text goes into the first, whose formatting it takes. */
function piecesOf(root: HTMLElement, range: Range, text: string): DrawnPiece[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const nodes = textNodes(range);
  return nodes
    .map((node, index) => ({
      path: pathTo(root, node),
      start: node === startContainer ? startOffset : 0,
      end: node === endContainer ? endOffset : node.length,
      text: index ? '' : text,
    }))
    .toReversed();
}

function textNodes({ commonAncestorContainer: around, startContainer, endContainer }: Range): Text[] {
  const walker = around.ownerDocument!.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const all: Node[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeType === 3) all.push(node);
  const [first, last] = [all.indexOf(startContainer), all.indexOf(endContainer)];
  return first < 0 || last < 0 ? [] : (all.slice(first, last + 1) as Text[]);
}

function pathTo(root: HTMLElement, node: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== root; at = at.parentNode!)
    path.unshift([...at.parentNode!.childNodes].indexOf(at as ChildNode));
  return path;
}
