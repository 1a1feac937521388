/**
 * What the editor holds, without the editor. Every offset in this project is a UTF-16 code unit offset into one
 * block's text, and every range is half-open: `[start, end)`.
 */

/** What a block is in the editor. A textarea only has paragraphs. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'cell';

export interface Block {
  /** Stable while the editor is attached: an edited block keeps its id, a new block gets a new one. */
  id: string;
  /** The visible text without zero-width fillers and without a final line break. */
  text: string;
  kind: BlockKind;
  /** The editor's own heading level, 1 to 6; only where `kind` is `heading`. */
  level?: number;
}

/** The whole document, in reading order. `version` rises by one with every change that was read. */
export interface Draft {
  version: number;
  blocks: Block[];
}

/** Blocks `[start, start + remove)` of the previous version are replaced by `insert`; the result is `version`. */
export interface Splice {
  version: number;
  start: number;
  remove: number;
  insert: Block[];
}

/** A place in the draft, with the text that stood there when it was computed. */
export interface Span {
  block: string;
  start: number;
  end: number;
  text: string;
}

/** Replaces `[start, end)` of a block, but only if exactly `was` stands there. Never crosses a paragraph border. */
export interface Edit {
  block: string;
  start: number;
  end: number;
  was: string;
  insert: string;
}

/** A block to insert: like Block, but without an id. */
export interface FragmentBlock {
  text: string;
  kind: BlockKind;
  level?: number;
  /** Stretches of the text to be in bold, in order; where the editor has no bold, they are text like the rest. */
  bold?: [start: number, end: number][];
}

/** Blocks to insert as paragraphs of their own. */
export type Fragment = FragmentBlock[];

/** Where a fragment goes: beside a block, at the document's end, or where the caret is (or last was). */
export type Place = { after: string } | { before: string } | 'end' | 'caret';

/** In place of a span, e.g. of what was typed to ask for it, which must still stand there. */
export interface Over {
  over: Span;
}

/** Where the caret is to be in what was inserted: a block of the fragment and an offset in its text. */
export interface CaretPlace {
  block: number;
  offset: number;
}

/** The draft's plain text, one line a block; what the command line and the tests read and write. */
export function draftText(draft: Draft): string {
  return draft.blocks.map((block) => block.text).join('\n');
}

/**
 * A block of a plain text. A class, as are others that there are thousands of: the engine puts objects written as literals
 * among what is old for good once many have been seen to last, and there they keep alive all they hold.
 */
class Paragraph implements Block {
  readonly id: string;
  readonly text: string;
  readonly kind: BlockKind;

  constructor(id: string, text: string) {
    this.id = id;
    this.text = text;
    this.kind = 'paragraph';
  }
}

/** The ids of a plain text's blocks: the same for every text, so they are made once. */
const ids: string[] = [];

function idOf(index: number): string {
  while (ids.length <= index) ids.push(`b${ids.length}`);
  return ids[index]!;
}

/** A draft of one paragraph a line. Blank lines stay as empty blocks, so that offsets can be mapped back. */
export function draftFromText(text: string, version = 1): Draft {
  return {
    version,
    // To split at a pattern takes several times as long.
    blocks: text
      .split(text.includes('\r') ? /\r\n|\r|\n/ : '\n')
      .map((line, index) => new Paragraph(idOf(index), line)),
  };
}

/** The draft after a splice. Throws if the splice was made for another version. */
export function applySplice(draft: Draft, splice: Splice): Draft {
  if (splice.version !== draft.version + 1) {
    throw new Error(`A splice to version ${splice.version} does not follow version ${draft.version} of the draft.`);
  }
  const blocks = draft.blocks.slice();
  blocks.splice(splice.start, splice.remove, ...splice.insert);
  return { version: splice.version, blocks };
}
