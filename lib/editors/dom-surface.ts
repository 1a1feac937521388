import type { Content, Retype, Stretch, Surface, Tools } from './adapter.ts';
import { positionOf, rangeOf } from './technique/dom-points.ts';
import { hasFocus, moveSelection, selectionOf, selectRange } from './technique/dom-selection.ts';
import { highlighter } from './technique/highlight.ts';
import { pause } from './technique/pause.ts';
import { pointUnder } from './technique/point-under.ts';
import { type ReadBlock, readBlocks } from './technique/read-blocks.ts';
import { readBold } from './technique/read-bold.ts';
import type { DrawnChange } from './technique/rewrite.ts';
import { scrollToRange } from './technique/scroll-to-range.ts';
import { pressBackspace, type Technique, typedBlocks } from './technique/techniques.ts';

/** How one editor likes to be typed into; the rest is the same in all that show their document as DOM. */
export interface Manner {
  /** Characters inside a paragraph. */
  replace: Technique;
  /** Nothing in place of a whole paragraph's text; as the Backspace key does unless it is said otherwise. */
  erase?: Technique;
  /** Whole blocks. */
  insert: Technique;
  /** HTML before the first of the inserted blocks that makes it begin a paragraph. */
  opening?: string;
  /** See `Surface`; 1,100 ms is more than any history's own grouping, see docs/editors.md. */
  quiet?: number;
  /** See `Surface`. */
  retype?: Retype;
  /** See `Surface`. */
  keepsStyle?: boolean;
  /** Milliseconds after which its undo has taken note of a change. */
  recordsAfter?: number;
  /** Replaces at once what is not selected; several in one task are then one undo step. */
  batch?: (root: HTMLElement, text: string, range: Range) => void;
  /** Milliseconds from its first change for which an undo step goes on, where time alone ends one. */
  groups?: number;
  /** Replaces many at once and as one undo step, last first, through the editor's API. False where it can't. */
  rewrite?: (root: HTMLElement, changes: DrawnChange[]) => Promise<boolean>;
  /** Called before something in `element` is selected, for editors that follow the pointer and not the selection. */
  arrive?: (element: Element) => void;
  /** Called before and after a batch, so that the editor's undo takes note; nothing is done where it can't. */
  record?: () => boolean;
  read?: (root: HTMLElement) => ReadBlock[];
}

interface BlockChange {
  stretch: Stretch;
  text: string;
}

/** The surface of an editor whose document is in the DOM of `root`. */
export function domSurface(root: HTMLElement, { signal }: Pick<Tools, 'signal'>, manner: Manner): Surface {
  const {
    replace,
    erase = pressBackspace,
    insert,
    opening = '<p></p>',
    quiet = 1100,
    retype = 'with-deletions',
    keepsStyle = false,
  } = manner;
  const {
    recordsAfter = 0,
    groups = Number.POSITIVE_INFINITY,
    batch,
    rewrite,
    record = () => true,
    arrive = () => {},
    read = readBlocks,
  } = manner;
  let blocks: ReadBlock[] = [];
  const typed = (content: Content) =>
    'text' in content ? { text: content.text, html: '', blocks: null, lead: false } : typedBlocks(content, opening);
  // A live range stays in place while the editor has no selection, as when the focus is in a field beside it.
  let last: Range | null = null;
  const selected = () => {
    const selection = selectionOf(root);
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    return range && root.contains(range.commonAncestorContainer) ? range : null;
  };
  const remember = () => {
    last = selected()?.cloneRange() ?? last;
  };
  const drawn = ({ stretch, text }: BlockChange) => ({ range: rangeOf(blocks, stretch), text });
  const replaceAll = async (changes: BlockChange[], replaceOne: NonNullable<Manner['batch']>) => {
    if (!record()) return 0;
    let steps = 1;
    let first = performance.now();
    for (const { stretch, text } of changes) {
      if (performance.now() - first >= groups) {
        steps += 1;
        first = performance.now();
      }
      // Read again: some editors put new text nodes in place of the old at once.
      blocks = read(root);
      replaceOne(root, text, rangeOf(blocks, stretch));
    }
    record();
    if (recordsAfter) await pause(recordsAfter);
    return steps;
  };
  root.ownerDocument.addEventListener('selectionchange', remember, { signal });
  remember();
  return {
    root,
    quiet,
    retype,
    keepsStyle,
    read() {
      blocks = read(root);
      return blocks.map(({ text, kind, level }) => (level ? { text, kind, level } : { text, kind }));
    },
    rich: (block) => readBold(root, blocks[block]!),
    caret() {
      // The browser tells of a selection late, when the focus may have gone elsewhere already.
      remember();
      if (!last?.startContainer.isConnected || !last.endContainer.isConnected) return null;
      const start = positionOf(blocks, last.startContainer, last.startOffset);
      const end = last.collapsed ? start : positionOf(blocks, last.endContainer, last.endOffset);
      return start && end && { start, end };
    },
    async select(stretch, insist) {
      for (let attempt = 0; attempt < 3; attempt++) {
        const range = rangeOf(blocks, stretch);
        arrive(blocks[stretch.end.block]!.element);
        const { startContainer, endContainer } = range;
        const kept = await selectRange(root, range, insist);
        if (!root.isConnected || (startContainer.isConnected && endContainer.isConnected)) return;
        // Whoever typed on or went to the sidebar meanwhile is where they want to be.
        if (!insist && !(kept && hasFocus(root))) return;
        // Drawn anew meanwhile, as Draft.js does a moment after composing: what was selected is nowhere, and is so again.
        blocks = read(root);
      }
    },
    move: (keys) => moveSelection(root, keys),
    point(stretch) {
      const { startContainer, startOffset, endContainer, endOffset } = rangeOf(blocks, stretch);
      selectionOf(root)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      root.ownerDocument.dispatchEvent(new Event('selectionchange'));
    },
    async type(stretch, content) {
      const technique = 'blocks' in content ? insert : content.text ? replace : erase;
      await technique(root, typed(content), rangeOf(blocks, stretch));
      if (recordsAfter) await pause(recordsAfter);
    },
    batch: rewrite
      ? async (changes) => Number(await rewrite(root, changes.map(drawn)))
      : batch && ((changes) => replaceAll(changes, batch)),
    uniform: (stretch) => rangeOf(blocks, stretch).cloneContents().firstElementChild === null,
    under(x, y) {
      const point = pointUnder(root, x, y);
      return point && positionOf(blocks, point.node, point.offset);
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
    scrollTo: (stretch) => scrollToRange(root, rangeOf(blocks, stretch)),
    marker: highlighter(root, (stretch, before) => rangeOf(blocks, stretch, before)),
  };
}
