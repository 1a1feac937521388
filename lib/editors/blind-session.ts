import { draftFromText } from '../draft/draft.ts';
import type { EditorEvent, WriteResult } from '../messaging/protocol.ts';
import type { Adapter, BlindSurface, Tools } from './adapter.ts';
import type { EditorSession } from './session.ts';
import { paste } from './technique/clipboard-event.ts';
import { copy } from './technique/copy.ts';
import { pause } from './technique/pause.ts';
import { hasChanged, pictureOf } from './technique/picture.ts';
import type { Typing } from './technique/typing.ts';

/** See `Surface.quiet`; nothing is known of such an editor's history but that it has one. */
const QUIET = 1100;
/** Milliseconds after which a canvas shows what was pasted, measured 20 to 150; and those that are added on a slow machine. */
const SHOWN = [500, 1000];
/** Milliseconds that an editor may take to copy all it holds; the bridge gives up before. */
const COPIED = 15_000;

interface BlindSession {
  adapter: Adapter;
  surface: BlindSurface;
  page: { title: string; url: string };
  tools: Tools & { typing: Typing };
  send(event: EditorEvent): void;
}

/**
 * Attaches to an editor that shows its text only as a picture: what is inserted is pasted at the caret, and whether the
 * picture changed is all that can be seen of it. The text is read when the user asks; after that, typing is told as
 * `touched`.
 */
export function openBlindSession({ adapter, surface, page, tools, send }: BlindSession): EditorSession {
  const { root, field, pages, copies } = surface;
  const { signal, typing, bridge } = tools;
  const { ownerDocument: document } = root;
  const { defaultView: view } = document;
  const editor = { id: adapter.id, name: adapter.name, can: { ...adapter.can, read: false, mark: false } };
  const see = () => (pages ? pictureOf(pages()) : (root.textContent ?? ''));
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };
  const changes = async (before: ReturnType<typeof see>) => {
    for (const wait of SHOWN) {
      await pause(wait);
      if (hasChanged(before, see(), view?.devicePixelRatio ?? 1)) return true;
    }
    return false;
  };
  const take = async () => {
    field().focus({ preventScroll: true });
    await pause(80);
  };
  const failed = (reason: 'vanished' | 'unsupported', text: string): WriteResult => ({
    ok: false,
    reason,
    copied: copy(document, text),
  });
  const touched = (event: Event) => {
    if (event.isTrusted && root.contains(event.target as Node)) send({ type: 'touched' });
  };
  for (const name of ['input', 'paste', 'cut', 'drop'])
    document.addEventListener(name, touched, { capture: true, passive: true, signal });
  const announce = () => send({ type: 'attached', editor, ...page, draft: { version: 1, blocks: [] } });
  announce();

  return {
    root,
    announce,
    insertFragment: (fragment, place) =>
      inTurn(async () => {
        const text = fragment.map((block) => block.text).join('\n');
        await typing.idle(QUIET);
        if (signal.aborted || !root.isConnected) return failed('vanished', text);
        if (place !== 'caret') return failed('unsupported', text);
        await take();
        const before = see();
        paste(field(), { text: fragment.length > 1 ? `\n${text}` : text });
        const changed = await changes(before);
        typing.note();
        if (!changed) return failed('unsupported', text);
        send({ type: 'touched' });
        return { ok: true, undoSteps: adapter.can.undo ? 1 : 0, unseen: true };
      }),
    applyEdits: async (edits) => failed('unsupported', edits.map(({ insert }) => insert).join('\n')),
    select: async () => false,
    mark: async () => true,
    focus: () => inTurn(take),
    moment: async () => null,
    spot: () => null,
    readRich: async () => null,
    readWhole: () =>
      inTurn(async () => {
        if (!copies) return null;
        await typing.idle(QUIET);
        await bridge.open();
        await take();
        const text = await bridge.copyWhole(AbortSignal.any([signal, AbortSignal.timeout(COPIED)]));
        return text.trim() ? draftFromText(text.replace(/\s+$/, '')) : null;
      }),
  };
}
