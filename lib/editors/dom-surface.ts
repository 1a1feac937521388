import type { Content, Surface } from './adapter.ts';
import { positionOf, rangeOf } from './technique/dom-points.ts';
import { selectionOf, selectRange } from './technique/dom-selection.ts';
import { highlighter } from './technique/highlight.ts';
import { type ReadBlock, readBlocks } from './technique/read-blocks.ts';
import { type Technique, typedBlocks } from './technique/techniques.ts';

/** How one editor likes to be typed into; the rest is the same in all that show their document as DOM. */
export interface Manner {
  /** Characters inside a paragraph. */
  replace: Technique;
  /** Whole blocks. */
  insert: Technique;
  /** HTML before the first of the inserted blocks that makes it begin a paragraph. */
  opening?: string;
  /** See `Surface`; 1,100 ms is more than any history's own grouping, see docs/editors.md. */
  quiet?: number;
  merges?: boolean;
  read?: (root: HTMLElement) => ReadBlock[];
}

/** The surface of an editor whose document is in the DOM of `root`. */
export function domSurface(root: HTMLElement, manner: Manner): Surface {
  const { replace, insert, opening = '<p></p>', quiet = 1100, merges = false, read = readBlocks } = manner;
  let blocks: ReadBlock[] = [];
  const typed = (content: Content) =>
    'text' in content
      ? { text: content.text, html: '', blocks: null, lead: false }
      : typedBlocks(content.blocks, content.lead, content.tail, opening);
  return {
    root,
    quiet,
    merges,
    read() {
      blocks = read(root);
      return blocks.map(({ text, kind, level }) => (level ? { text, kind, level } : { text, kind }));
    },
    caret() {
      const selection = selectionOf(root);
      if (!selection?.rangeCount) return null;
      const range = selection.getRangeAt(0);
      if (!root.contains(range.commonAncestorContainer)) return null;
      const start = positionOf(blocks, range.startContainer, range.startOffset);
      const end = range.collapsed ? start : positionOf(blocks, range.endContainer, range.endOffset);
      return start && end && { start, end };
    },
    select: (stretch) => selectRange(root, rangeOf(blocks, stretch)),
    async type(stretch, content) {
      const technique = 'text' in content ? replace : insert;
      await technique(root, typed(content), rangeOf(blocks, stretch));
    },
    async undo() {
      const target = selectionOf(root)?.focusNode?.parentElement ?? root;
      const key = {
        key: 'z',
        code: 'KeyZ',
        keyCode: 90,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      if (target.dispatchEvent(new KeyboardEvent('keydown', key))) root.ownerDocument.execCommand('undo');
    },
    rects: (stretch) => [...rangeOf(blocks, stretch).getClientRects()],
    scrollTo(stretch) {
      const node = rangeOf(blocks, stretch).startContainer;
      const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    marker: highlighter(root, (stretch) => rangeOf(blocks, stretch)),
  };
}
