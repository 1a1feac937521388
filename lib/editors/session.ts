import type { EditorApi, EditorEvent, WriteFailure, WriteResult } from '../messaging/protocol.ts';
import type { Adapter, Stretch, Tools } from './adapter.ts';
import { openBlindSession } from './blind-session.ts';
import { caretAfter } from './caret-after.ts';
import { type GoTo, goTo } from './go-to.ts';
import { holdMarks } from './hold-marks.ts';
import { type AfterChange, fragmentInserter } from './insert-fragment.ts';
import { isIn, keepMarks } from './marks.ts';
import { type Moment, momentOf } from './moment.ts';
import { planned } from './planned-changes.ts';
import { readRich } from './read-rich.ts';
import { selectedText } from './selected-text.ts';
import { caretBox } from './technique/caret-box.ts';
import { copy } from './technique/copy.ts';
import { holdKeys } from './technique/hold-keys.ts';
import type { Box } from './technique/marker.ts';
import { noteScroll } from './technique/note-scroll.ts';
import { observe } from './technique/observe.ts';
import { until } from './technique/pause.ts';
import type { Typing } from './technique/typing.ts';
import { watchPointer } from './technique/watch-pointer.ts';
import { titleOf } from './title-of.ts';
import { trackDraft } from './tracker.ts';
import { typeHeld } from './type-held.ts';
import { type Change, typingCaret } from './typing-caret.ts';
import { write } from './write.ts';
import { watchWriter } from './writer.ts';

/** Longest time an editor may take to show what was typed. */
const DRAWN = 1000;

/** An editor that is being listened to. Its operations run one after the other. */
export interface EditorSession extends EditorApi, GoTo {
  root: HTMLElement;
  /** Sends `attached` with the whole draft. */
  announce(): void;
  /**
   * What the caret is at, once nothing is being composed; null where it is not in the editor. `triggered`: the mark that
   * asks for a snippet was typed just now.
   */
  moment(mark: string, triggered: boolean): Promise<Moment | null>;
  /** Where a marked problem is now; null where it isn't marked, or while something is being composed. */
  spot(finding: string): Spot | null;
}

/** A marked problem in the window of its editor, in CSS pixels. */
export interface Spot {
  /** Line by line. */
  boxes: Box[];
  /** Whether the pointer is on it. */
  pointed: boolean;
}

/**
 * Attaches to an editor: sends its draft, then what changes in it, until the signal is aborted. Reads when typing has
 * come to rest, never during composition.
 */
export async function openSession(
  adapter: Adapter,
  root: HTMLElement,
  tools: Tools & { typing: Typing },
  send: (event: EditorEvent) => void,
  /** Called after marks have moved or gone. */
  onMarks: () => void = () => {},
): Promise<EditorSession> {
  const { signal, typing } = tools;
  const surface = await adapter.open(root, tools);
  signal.throwIfAborted();
  const page = root.ownerDocument;
  const place = { title: titleOf(page), url: page.URL };
  if ('copies' in surface) return openBlindSession({ adapter, surface, page: place, tools, send });
  const tracker = trackDraft(surface.read());
  const marks = keepMarks(surface.marker);
  const hold = holdMarks();
  let caret: Stretch | null = null;
  let writing = false;
  let queue: Promise<unknown> = Promise.resolve();

  const readNow = () => {
    const old = tracker.draft;
    const splice = tracker.update(surface.read());
    if (splice) {
      send({ type: 'splice', splice });
      marks.follow(splice, old, tracker.draft);
      onMarks();
    }
    return splice;
  };
  const noteCaret = () => {
    const now = surface.caret();
    if (!now || JSON.stringify(now) === JSON.stringify(caret)) return;
    caret = now;
    tellCaret();
  };
  const tellCaret = () => {
    const block = caret && tracker.draft.blocks[caret.end.block];
    if (!caret || !block) return;
    send({ type: 'caret', block: block.id, offset: caret.end.offset, text: selectedText(tracker.draft, caret) });
  };
  const pointer = watchPointer(
    root,
    (x, y) => {
      const finding = writing || typing.composing ? null : marks.under(x, y);
      if (finding) send({ type: 'mark', finding, by: 'rest' });
    },
    signal,
  );
  const rest = () => {
    if (writing || typing.composing || signal.aborted) return;
    if (!readNow()) marks.redraw(tracker.draft);
    noteCaret();
  };
  /** Runs when nothing is composed and everything before it is done; the draft is then what the editor holds. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(async () => {
      await typing.idle(0);
      if (!signal.aborted && root.isConnected) readNow();
      return work();
    });
    queue = turn.catch(() => {});
    return turn;
  };
  const change = (
    plan: (caret: Stretch | null) => Change[] | null,
    text: string,
    /** Without, caret and scroll position stay where they are. */
    after?: AfterChange,
  ): Promise<WriteResult> =>
    inTurn(async () => {
      const failed = (reason: WriteFailure, copied = false): WriteResult => ({ ok: false, reason, copied });
      await typing.idle(surface.quiet);
      if (signal.aborted || !root.isConnected) return failed('vanished', copy(page, text));
      readNow();
      const back = surface.caret() ?? caret;
      const changes = plan(back);
      if (!changes) return failed('stale');
      if (!changes.length) return { ok: true, undoSteps: 0 };
      writing = true;
      const held = holdKeys(page, after?.onTab !== undefined);
      const written = new AbortController();
      const writer = watchWriter(surface, back?.end ?? null, typing, written.signal);
      const scrollBack = after ? () => {} : noteScroll(root);
      try {
        const outcome = await write(surface, changes, writer);
        // What was taken out of the page may well hold the change, but nobody will see it.
        if (!root.isConnected) return failed('vanished', copy(page, text));
        scrollBack();
        const typedOn = held.keys.length > 0 && back;
        if (outcome.done) after?.done(changes);
        // Who has composed last is where they want to be; where more was written behind that, they are put back there.
        if (writer.met) {
          await writer.settled();
          const { caret: at, composed } = writer;
          if (outcome.done && at && !composed) await surface.select({ start: at, end: at });
        } else if (outcome.done)
          await surface.select(typedOn ? typingCaret(typedOn, changes) : (after?.caret ?? caretAfter)(back, changes));
        else if (back && outcome.left === 'clean') await surface.select(back);
        if (outcome.done) return { ok: true, undoSteps: adapter.can.undo ? outcome.steps : 0 };
        return failed(outcome.left === 'clean' ? 'unsupported' : 'unverified', copy(page, text));
      } catch (error) {
        // It re-rendered in the middle, or its API is another than we know: the user has to look.
        console.error('Zhouquan: the editor could not be written to.', error);
        return failed(root.isConnected ? 'unverified' : 'vanished', copy(page, text));
      } finally {
        written.abort();
        scrollBack();
        if (root.isConnected) await typeHeld(surface, held, after?.onTab, typing.late);
        else held.release();
        writing = false;
        typing.note();
        rest();
      }
    });

  observe(root, rest, signal);
  page.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (!isTrusted || !root.contains(target as Node)) return;
      // A shortcut may follow at once that is about what is at the caret.
      if (!writing) noteCaret();
      const at = surface.caret();
      const finding = at && marks.at(at.end, tracker.draft);
      if (finding) send({ type: 'mark', finding, by: 'click' });
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => surface.marker.clear(), { once: true });
  caret = surface.caret();
  const editor = { id: adapter.id, name: adapter.name, can: adapter.can };
  const announce = () => {
    send({ type: 'attached', editor, title: titleOf(page), url: page.URL, draft: tracker.draft });
    tellCaret();
  };
  announce();

  const insertFragment = fragmentInserter({
    page,
    root,
    surface,
    typing,
    signal,
    draft: () => tracker.draft,
    read: readNow,
    change,
  });

  return {
    root,
    announce,
    applyEdits: (edits) =>
      change(() => planned(tracker.draft, edits, surface.retype), edits.map((edit) => edit.insert).join('\n')),
    insertFragment,
    ...goTo({ surface, draft: () => tracker.draft, caret: () => caret, inTurn, noteCaret }),
    mark: (sent) =>
      inTurn(async () => {
        const next = hold(sent);
        if (!next) return false;
        marks.replace(next, tracker.draft);
        pointer.listen(next.length > 0);
        onMarks();
        return true;
      }),
    spot(finding) {
      const boxes = typing.composing ? null : marks.boxes(finding);
      const { at } = pointer;
      return boxes && { boxes, pointed: at !== null && isIn(boxes, at.x, at.y) };
    },
    // What is streamed need not be read once more.
    readWhole: () => inTurn(async () => tracker.draft),
    readRich: (part) => inTurn(async () => readRich(tracker.draft, surface.caret() ?? caret, surface, part)),
    moment: (mark, triggered) =>
      inTurn(async () => {
        let now: Moment | null = null;
        const look = () => {
          readNow();
          const at = surface.caret();
          now = at && momentOf(tracker.draft, at, caretBox(root), mark);
          return now?.trigger != null;
        };
        // Editors with a model of their own show what was typed a moment later.
        if (!look() && triggered) await until(root, look, DRAWN);
        return now;
      }),
  };
}
