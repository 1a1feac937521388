import type { EditorApi, EditorEvent } from '../messaging/protocol.ts';
import { findEditor } from './adapters.ts';
import { createBridge } from './bridge-client.ts';
import { isTaken } from './claim.ts';
import { forward } from './forward.ts';
import type { Moment } from './moment.ts';
import { noEditor } from './no-editor.ts';
import { type EditorSession, openSession, type Spot } from './session.ts';
import { focusedElement } from './technique/editable-host.ts';
import { EXTENSION, onFrameFocus } from './technique/frame-focus.ts';
import { type Heard, watchTrigger } from './technique/trigger.ts';
import { type Typing, watchTyping } from './technique/typing.ts';
import { type Drop, watchDrops } from './technique/watch-drops.ts';

export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  /** Runs entrypoints/bridge.ts in the page's own world of this frame. */
  inject(): Promise<void>;
  send(event: EditorEvent): void;
  /** What asks for a snippet when it is typed, empty for nothing; and who is told. */
  trigger?: { mark(): string; heard: Heard };
  /** Marks have moved or gone. */
  onMarks?(): void;
  /** What had the focus when this was asked for; the sidebar that opened meanwhile may have it now. */
  first?: Element;
}

/** What a frame's script does for the sidebar; every call is for the editor that has, or last had, the caret. */
export interface EditorWatch {
  api: EditorApi;
  /** Sends `attached` again, with the whole draft, if an editor is attached. */
  resend(): void;
  /** The editor that has the focus, and what its caret is at (see session.ts); null where none has it. */
  moment(mark: string, triggered: boolean): Promise<{ root: HTMLElement; moment: Moment } | null>;
  /** Where a marked problem of the attached editor is now; null where it isn't marked. */
  spot(finding: string): Promise<{ root: HTMLElement; spot: Spot } | null>;
}

/** The editor that has, or last had, the caret. */
interface Current {
  root: HTMLElement;
  session: Promise<EditorSession>;
  /** The same once it is there. */
  open?: EditorSession;
  release: AbortController;
}

/**
 * Attaches to the editor that gets the focus, also one that has it already, was made late, sits in an open shadow root
 * or in a frame that no script of ours was put into. Until then it costs a focus listener.
 */
export function watchEditors(options: WatchOptions): EditorWatch {
  const { document, signal, inject, send, trigger, onMarks, first } = options;
  let current: Current | null = null;
  const bridge = createBridge(document, inject);
  const typings = new WeakMap<Document, Typing>();

  const typingIn = (page: Document) => {
    const known = typings.get(page) ?? watchTyping(page, signal);
    typings.set(page, known);
    return known;
  };
  const release = () => {
    current?.release.abort();
    current = null;
  };
  const attach = (element: Element) => {
    const found = findEditor(element);
    if (!found || found.root === current?.root) return;
    // A title or search field does not take the place of the document beside it, which may be in a frame.
    if (found.adapter.id === 'input' && element.ownerDocument.querySelector('textarea,[contenteditable],iframe'))
      return;
    release();
    const stop = new AbortController();
    const ended = AbortSignal.any([signal, stop.signal]);
    const tools = { signal: ended, bridge, typing: typingIn(found.root.ownerDocument) };
    const session = openSession(found.adapter, found.root, tools, send, onMarks);
    const opening: Current = { root: found.root, session, release: stop };
    current = opening;
    session.then(
      (open) => Object.assign(opening, { open }),
      // What was let go of while it was being opened is no failure; anything else the caller of the API hears of.
      (error) => ended.aborted || console.error('Zhouquan: the editor could not be opened.', error),
    );
    if (trigger) watchTrigger(found.root.ownerDocument, tools.typing, ended, trigger.mark, trigger.heard);
    whenGone(found.root, ended, () => {
      release();
      send({ type: 'detached' });
    });
  };
  const take = (element: Element | null | undefined) => {
    if (!element?.isConnected) return;
    attach(element);
    enter(element);
  };
  const takeDrop = ({ target, x, y, id, text }: Drop) => {
    const { root, open } = current ?? {};
    if (!open?.dropAt || !root?.contains(target)) return false;
    open.dropAt(x, y).then(
      () => send({ type: 'drop', id, text }),
      (error) => console.error('Zhouquan: what was dropped could not be put in.', error),
    );
    return true;
  };
  const look = (page: Document) => take(focusedElement(page));
  const listen = (page: Document) => {
    const listening = { capture: true, passive: true, signal };
    page.addEventListener('focusin', () => look(page), listening);
    onFrameFocus(page, () => look(page), signal);
    watchDrops(page, signal, takeDrop);
    look(page);
  };
  const entered = new WeakSet<Document>();
  /** Into a frame of the same origin that was filled by document.write, which content scripts are not put into. */
  const enter = (frame: Element) => {
    if (frame.tagName !== 'IFRAME') return;
    const inner = (frame as HTMLIFrameElement).contentDocument;
    // Firefox lets us into our own pages, which are beside the document and not part of it.
    if (!inner || EXTENSION.test(inner.URL) || entered.has(inner) || isTaken(inner)) return;
    entered.add(inner);
    listen(inner);
  };
  // Whoever called has nothing to send through before this returns.
  queueMicrotask(() => {
    const frame = first && first.ownerDocument !== document && first.ownerDocument.defaultView?.frameElement;
    if (frame) enter(frame);
    take(first);
    listen(document);
  });

  const session = () => {
    if (!current) throw noEditor();
    return current.session;
  };
  return {
    resend() {
      void current?.session.then((session) => session.announce());
    },
    async moment(mark, triggered) {
      const root = current?.root;
      const focused = root?.ownerDocument.hasFocus() && focusedElement(root.ownerDocument);
      if (!root || !focused || !root.contains(focused)) return null;
      const moment = await (await session()).moment(mark, triggered);
      return moment && { root, moment };
    },
    async spot(finding) {
      const root = current?.root;
      const spot = root?.isConnected && (await session()).spot(finding);
      return spot ? { root, spot } : null;
    },
    api: forward(session),
  };
}

/** Calls `gone` when `root` has left the document, its shadow root or its frame. */
function whenGone(root: HTMLElement, signal: AbortSignal, gone: () => void): void {
  const observer = new MutationObserver(() => {
    if (!root.isConnected || root.ownerDocument.defaultView === null) gone();
  });
  let tree: Node | null = root.getRootNode();
  while (tree) {
    observer.observe(tree, { childList: true, subtree: true });
    tree = tree instanceof ShadowRoot ? tree.host.getRootNode() : frameAround(tree);
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function frameAround(tree: Node): Node | null {
  const view = (tree as Document).defaultView;
  return view === window || !view ? null : (view.frameElement?.ownerDocument ?? null);
}
