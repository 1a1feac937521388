import type { Severity } from '../check/finding.ts';
import type { CaretPlace, Draft, Edit, Fragment, Over, Place, Splice } from '../draft/draft.ts';
import type { ListChange } from '../draft/list-change.ts';
import type { Card, CardAct, CardCause } from './card-wire.ts';

/**
 * What the sidebar and the content scripts say to each other. Each frame of the page has a content script; the one
 * whose editor has (or last had) the caret is the active one. All are plain JSON.
 */

/** What an editor can do here, so that the sidebar only offers what will work. */
export interface EditorAbilities {
  /** False where the text can't be read from the page (canvas editors): then only inserting works. */
  read: boolean;
  /** False where problems can't be underlined. */
  mark: boolean;
  /** False where the editor has no undo. */
  undo: boolean;
}

export interface EditorInfo {
  /** Id of the adapter, e.g. `wangeditor`. */
  id: string;
  /** Its name for people, e.g. `wangEditor`. */
  name: string;
  can: EditorAbilities;
}

/** From a content script, as things happen. */
export type EditorEvent =
  | { type: 'attached'; editor: EditorInfo; title: string; url: string; draft: Draft }
  | { type: 'splice'; splice: Splice }
  /** The caret or selection; `text` is what is selected (empty for a bare caret). */
  | { type: 'caret'; block: string; offset: number; text: string }
  | { type: 'detached' }
  /** Something was typed into an editor that can't be followed: what was read of it whole may be out of date. */
  | { type: 'touched' }
  /** A marked problem was clicked in the editor, or the pointer rests on it. */
  | { type: 'mark'; finding: string; by: 'click' | 'rest' }
  /** A text dragged out of one of our pages was let go here, and the caret is there now. `id` is what that page calls it. */
  | { type: 'drop'; id: string; text: string }
  /** What was decided on the card beside a marked problem. */
  | { type: 'card'; finding: string; act: CardAct };

/** A problem to underline. `text` is what must stand there, else it isn't drawn. */
export interface Mark {
  finding: string;
  block: string;
  start: number;
  end: number;
  text: string;
  severity: Severity;
}

/**
 * All problems to underline, as what makes them of those that were sent before: of thousands few change with a key press.
 * A set of marks is known by a name that no other has, whoever sends it; without `from` the list begins empty.
 */
export interface SentMarks {
  from: string | null;
  to: string;
  change: ListChange<Mark>;
}

/** Why a change could not be made. The draft is then exactly as it was, unless `unverified`. */
export type WriteFailure =
  /** The text there is no longer the one the edit expects. */
  | 'stale'
  /** The editor is gone. */
  | 'vanished'
  /** This editor can't be written to; the text was copied to the clipboard if `copied`. */
  | 'unsupported'
  /** Something changed, but not what was asked; it was not tried again. The user should look, and may undo. */
  | 'unverified';

/** `unseen`: the editor showed that something changed, but its text can't be read back; the user should look. */
export type WriteResult =
  | { ok: true; undoSteps: number; unseen?: true }
  | { ok: false; reason: WriteFailure; copied: boolean };

/** What of a document is asked for with what is bold in it. */
export type RichPart = 'selected' | { block: string };

/** What the sidebar asks of the content script of one frame. Writes wait for the end of an IME composition. */
export interface EditorApi {
  /** Applies all edits or none, in one undo step where the editor allows it. */
  applyEdits(edits: Edit[]): Promise<WriteResult>;
  /**
   * Inserts blocks as paragraphs of their own (at `caret` a single paragraph goes in at the caret itself). Afterwards the
   * caret is at `caret`, else behind what came in.
   */
  insertFragment(fragment: Fragment, place: Place | Over, caret?: CaretPlace): Promise<WriteResult>;
  /** Scrolls there and selects it. False if the text there has changed. */
  select(span: { block: string; start: number; end: number }): Promise<boolean>;
  /** Replaces all marks. False where the set they change is not the one that is held: then all are to be sent. */
  mark(marks: SentMarks): Promise<boolean>;
  /** Gives the focus and the caret back to the editor. */
  focus(): Promise<void>;
  /** Reads a document that can't be streamed (virtualised, canvas), moving the selection for a moment; null = can't. */
  readWhole(): Promise<Draft | null>;
  /** What is selected, or a block, with what is bold in it as far as the editor shows; null where there is none such. */
  readRich(part: RichPart): Promise<Fragment | null>;
}

/** What the content script does beside that, around the editor. */
export interface PageApi extends EditorApi {
  /**
   * Shows the card of a marked problem beside its words. False where they are out of sight, or where the user has gone on
   * meanwhile.
   */
  showCard(card: Card, cause: CardCause): Promise<boolean>;
}
