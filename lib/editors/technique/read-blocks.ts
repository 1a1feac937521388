import type { BlockKind, FragmentBlock } from '../../draft/draft.ts';

/** A piece of a block's text that lives in one text node. */
export interface Segment {
  node: Text;
  /** Offset in the block's text. */
  at: number;
  /** Length in the block's text, without fillers. */
  length: number;
  /** Offsets of zero-width fillers in the node's own data; they are not part of the block's text. */
  fillers: number[];
}

/** A block as it was read, and where it stands in the page. */
export interface ReadBlock extends FragmentBlock {
  /** The innermost block element. */
  element: Element;
  segments: Segment[];
  /** In a block without a text node: the line break that keeps it open. */
  holder?: Element;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const EMPTY_TABLES = new Set(['TABLE', 'TBODY', 'THEAD', 'TFOOT', 'TR', 'UL', 'OL', 'DL', 'HR', 'FIGURE']);
/** Things editors keep inside the document that are not part of it. */
const FURNITURE =
  '.ql-ui,[data-slate-placeholder],[data-mce-bogus="all"],.ProseMirror-widget,.ck-fake-selection-container,.ck-widget__type-around,.ck-widget__selection-handle,[data-w-e-reserve],.ce-toolbar,.ce-inline-toolbar,.ce-settings,.ce-toolbox';
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);
const FILLER = /[\u200B\uFEFF]/g;

interface Context {
  element: Element;
  kind: BlockKind;
  level?: number;
}

/**
 * Reads an editor's DOM as blocks, in one walk. A block element or a line break ends a paragraph; the break that merely
 * keeps an empty or last line open does not add one.
 */
export function readBlocks(root: Element): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let open: ReadBlock | null = null;
  const start = ({ element, kind, level }: Context): ReadBlock => {
    const block: ReadBlock = { text: '', kind, element, segments: [] };
    if (level) block.level = level;
    return block;
  };
  const flush = () => {
    if (open && (open.text || open.holder || blocks.at(-1)?.element !== open.element)) blocks.push(open);
    open = null;
  };
  const walk = (parent: Node, context: Context) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text(child as Text, context);
      else if (child.nodeType === 1) visit(child as Element, context);
    }
  };
  const text = (node: Text, context: Context) => {
    if (!node.data || betweenBlocks(node, open)) return;
    open ??= start(context);
    append(open, node);
  };
  const visit = (element: Element, context: Context) => {
    if (isFurniture(element)) return;
    if (element.tagName === 'BR') {
      open ??= start(context);
      if (!open.text && !open.segments.length) open.holder = element;
      blocks.push(open);
      open = null;
    } else if (BLOCKS.has(element.tagName)) {
      flush();
      const before = blocks.length;
      const inner = contextOf(element, context);
      walk(element, inner);
      // A block that holds nothing but invisible fillers is still an empty line.
      if (open && (open.text || blocks.length === before)) blocks.push(open);
      else if (blocks.length === before && !EMPTY_TABLES.has(element.tagName)) blocks.push(start(inner));
      open = null;
    } else walk(element, context);
  };
  walk(root, contextOf(root, { element: root, kind: 'paragraph' }));
  flush();
  if (!blocks.length) blocks.push(start({ element: root, kind: 'paragraph' }));
  return blocks;
}

/** Most elements have no attribute to be known by: that is asked first, thousands of times for a long plan. */
function isFurniture(element: Element): boolean {
  return UNREAD.has(element.tagName) || (element.hasAttributes() && element.matches(FURNITURE));
}

function contextOf(element: Element, outer: Context): Context {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) return { element, kind: 'heading', level: Number(tag[1]) };
  if (tag === 'LI') return { element, kind: 'list-item' };
  if (tag === 'TD' || tag === 'TH') return { element, kind: 'cell' };
  return { ...outer, element };
}

/** White space that only lays out the page's source. */
function betweenBlocks(node: Text, open: ReadBlock | null): boolean {
  if (!/^[\t\n\r ]*$/.test(node.data)) return false;
  if (!open) return node.data.includes('\n') || hasBlockSibling(node);
  return node.data.includes('\n') && hasBlockSibling(node);
}

function hasBlockSibling(node: Text): boolean {
  for (const side of [node.previousElementSibling, node.nextElementSibling])
    if (side && BLOCKS.has(side.tagName)) return true;
  return false;
}

function append(block: ReadBlock, node: Text): void {
  const fillers = [...node.data.matchAll(FILLER)].map((match) => match.index);
  const clean = (fillers.length ? node.data.replace(FILLER, '') : node.data).replace(/[\t\n\r]/g, ' ');
  block.segments.push({ node, at: block.text.length, length: clean.length, fillers });
  block.text += clean;
}
