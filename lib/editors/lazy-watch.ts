import type { PageApi } from '../messaging/protocol.ts';
import { forward } from './forward.ts';
import { noEditor } from './no-editor.ts';
import { focusedElement } from './technique/editable-host.ts';
import { EXTENSION, noteFirst, onFrameFocus } from './technique/frame-focus.ts';
import type { WatchOptions } from './watch.ts';

/** Where entrypoints/editors.ts leaves `watchFrame` for the content script, whose isolated world it shares. */
const SHELF = Symbol.for('zhouquan:watch-editors');

/** What the second part of the content script does for the frame. */
export interface FrameWatch {
  /** Every call is for the editor that has, or last had, the caret. */
  api: PageApi;
  /** Sends `attached` again, with the whole draft, if an editor is attached. */
  resend(): void;
  /** At the caret of the editor that has the focus; false where none has. */
  openPalette(): Promise<boolean>;
}

type Shelf = Record<symbol, ((options: WatchOptions) => FrameWatch) | undefined>;

/** Leaves it where `watchLazily` finds it. */
export function shelve(watch: (options: WatchOptions) => FrameWatch): void {
  (globalThis as unknown as Shelf)[SHELF] = watch;
}

/** `load` runs entrypoints/editors.ts in this frame. */
type LazyOptions = WatchOptions & { load(): Promise<void> };

/**
 * As `watchFrame`, but most frames of most pages never see it: all that knows editors is brought in when something that
 * can be written in, or a frame that may hold it, first has the focus.
 */
export function watchLazily({ load, ...options }: LazyOptions): FrameWatch {
  const { document, signal } = options;
  const focused = new AbortController();
  let watch: FrameWatch | null = null;
  let loading: Promise<void> | null = null;
  const look = () => {
    const element = focusedElement(document);
    if (element && mayBeWrittenIn(element)) bringIn(element);
  };
  const bringIn = (element: Element) => {
    if (loading) return;
    const first = noteFirst(element, listening);
    loading = load().then(
      () => {
        focused.abort();
        watch = (globalThis as unknown as Shelf)[SHELF]!({ ...options, first: first() });
      },
      (error) => {
        // Whatever was in the way, the next focus tries again.
        loading = null;
        console.error('Zhouquan: what knows editors could not be brought in.', error);
      },
    );
  };
  const listening = { capture: true, passive: true, signal: AbortSignal.any([signal, focused.signal]) };
  document.addEventListener('focusin', look, listening);
  onFrameFocus(document, look, listening.signal);
  look();

  const api = () => {
    if (!watch) throw noEditor();
    return watch.api;
  };
  return {
    resend: () => watch?.resend(),
    async openPalette() {
      await loading;
      return watch?.openPalette() ?? false;
    },
    api: { ...forward(api), showCard: async (...given) => api().showCard(...given) },
  };
}

function mayBeWrittenIn(element: Element): boolean {
  if (/^(TEXTAREA|INPUT)$/.test(element.tagName)) return true;
  // The sidebar is one, and beside the document.
  if (element.tagName === 'IFRAME') return !EXTENSION.test((element as HTMLIFrameElement).src);
  const { isContentEditable, editContext } = element as HTMLElement & { editContext?: object | null };
  // https://www.w3.org/TR/edit-context/: what takes its input so is not editable by itself. Monaco does.
  return element.ownerDocument.designMode === 'on' || isContentEditable || Boolean(editContext);
}
