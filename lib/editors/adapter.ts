import type { Fragment, FragmentBlock } from '../draft/draft.ts';
import type { EditorAbilities } from '../messaging/protocol.ts';
import type { Bridge } from './bridge-client.ts';
import type { Marker } from './technique/marker.ts';

/**
 * One kind of editor. Adding one is a file in `adapters/` and a line in `adapters.ts`; what differs between editors is
 * stated there, how it is done lives in `technique/`.
 */
export interface Adapter {
  /** The file's name, e.g. `wangeditor`. */
  id: string;
  /** The editor's name for people. */
  name: string;
  can: EditorAbilities;
  /** The element that holds the whole document if `element` is inside such an editor, else null. Only looks. */
  find(element: Element): HTMLElement | null;
  open(root: HTMLElement, tools: Tools): Surface | BlindSurface | Promise<Surface | BlindSurface>;
}

/** An editor whose text is nowhere in the page: on canvases, or behind an API that can't be reached. */
export interface BlindSurface {
  root: HTMLElement;
  /** What takes the keys and pastes. */
  field(): HTMLElement;
  /** What the document is painted on; nothing of it is painted where this is not said, and `root` holds what can be seen. */
  pages?(): HTMLCanvasElement[];
  /** Whether it selects and copies all its text when it gets those keys from us. */
  copies: boolean;
}

/** What an adapter may ask of the script around it. */
export interface Tools {
  /** Aborted when the editor is let go of. */
  signal: AbortSignal;
  /** The page's own world, where the editor's API is. */
  bridge: Bridge;
}

/** A place between two characters: which block of the last reading, and an offset into its text. */
export interface Position {
  block: number;
  offset: number;
}

export interface Stretch {
  start: Position;
  end: Position;
}

/**
 * What is put in place of a stretch: characters inside a paragraph, or whole blocks. With blocks, `lead` says that the
 * stretch is a caret at a block's end and the first block starts a new paragraph; `tail`, that it is a caret at a
 * block's start and the last block ends with a paragraph border; `rest`, that the first block goes on with the paragraph it
 * comes into: a single one with formatting of its own, or, of several, what the user's paragraph goes on with before them.
 */
export type Content = { text: string } | BlockContent;

export interface BlockContent {
  blocks: Fragment;
  lead: boolean;
  tail: boolean;
  rest?: true;
}

export type Retype = 'never' | 'with-deletions' | 'always';

/** An open editor: reads, points, draws and types. It neither verifies nor retries; `write.ts` does. */
export interface Surface {
  root: HTMLElement;
  /** Milliseconds without typing after which an insertion becomes an undo step of its own. */
  quiet: number;
  /**
   * When a neighbouring character is to be retyped: with a deletion, where typing nothing is not understood, or also with
   * a bare insertion, which would else join the typing right before it in one undo step.
   */
  retype: Retype;
  read(): FragmentBlock[];
  /** A block of the last reading with what is bold in it; left out where the editor shows none. */
  rich?(block: number): FragmentBlock;
  /** The caret or selection, null when it is not in this editor. Positions refer to the last reading. */
  caret(): Stretch | null;
  /**
   * Focuses the editor and selects the stretch, without scrolling. Resolves once the editor has noticed. A user who clicks
   * or types meanwhile is left alone, unless `insist` says that the stretch is about to be typed over.
   */
  select(stretch: Stretch, insist?: boolean): Promise<void>;
  /** Selects at once, without waiting for the editor to notice: for a composition that begins in this very moment. */
  point(stretch: Stretch): void;
  /** Presses keys that move the caret (see technique/move-caret.ts); without, lines are taken not to be wrapped. */
  move?(keys: string[]): Promise<void>;
  /** Types `content` over the selected stretch, as a user would. */
  type(stretch: Stretch, content: Content): Promise<void>;
  /** Whether a line split from a heading stays one: paragraphs under a heading then go before what follows it. */
  keepsStyle: boolean;
  /**
   * Makes replacements inside paragraphs, last first and all at once, where the editor can: as one undo step, or as many as
   * are given back. None where this page's can't, and nothing was done.
   */
  batch?(changes: { stretch: Stretch; text: string }[]): number | Promise<number>;
  /** Whether what stands there has one formatting throughout, so that nothing is lost where it is typed again. */
  uniform(stretch: Stretch): boolean;
  /** The place in the text under a point of the window, in CSS pixels; left out where the editor can't say. */
  under?(x: number, y: number): Position | null;
  /** One step back, where the page can be made to do it. */
  undo(): Promise<void>;
  scrollTo(stretch: Stretch): void;
  marker: Marker;
}
