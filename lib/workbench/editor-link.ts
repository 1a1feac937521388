import { type ReadonlySignal, signal } from '@preact/signals';
import { applySplice, type Draft } from '../draft/draft.ts';
import { forward } from '../editors/forward.ts';
import type { EditorSession } from '../editors/session.ts';
import type { Heard } from '../editors/technique/trigger.ts';
import type { EditorEvent, PageApi } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import type { SidebarConnection, SidebarListeners } from '../messaging/sidebar-port.ts';
import { openOwnEditor } from './own-editor.ts';

/** An editable element of a page of ours and the sidebar on the same page, without messages in between. */
export interface EditorLink {
  /** What the editor holds; null until one is attached. */
  draft: ReadonlySignal<Draft | null>;
  /** To be called once, with the element to write in. */
  attach(root: HTMLElement): Promise<void>;
  /** Resolves once an element is attached. */
  editor: Promise<EditorSession>;
  /** Tells the sidebar as the editor does. */
  send(event: EditorEvent): void;
  /** What the sidebar is connected with. */
  connect(listeners: SidebarListeners): SidebarConnection;
}

interface LinkOptions {
  /** What the sidebar calls the editor. */
  name: string;
  /** The mark that asks for a snippet, and what is told of its being typed. */
  trigger: { mark(): string; heard: Heard };
  /** The card beside a marked word, where the page has one. */
  card?: { show: PageApi['showCard']; follow(): void };
  signal: AbortSignal;
}

/** Ends with the signal. */
export function linkEditor({ name, trigger, card, signal: ended }: LinkOptions): EditorLink {
  const draft = signal<Draft | null>(null);
  const opened = Promise.withResolvers<EditorSession>();
  let sidebar: SidebarListeners | null = null;

  function hear(event: EditorEvent) {
    if (event.type === 'attached') draft.value = event.draft;
    else if (event.type === 'splice') draft.value = applySplice(draft.peek()!, event.splice);
    sidebar?.onEvent(0, event);
  }

  return {
    draft,
    editor: opened.promise,
    send: hear,
    async attach(root) {
      opened.resolve(
        await openOwnEditor(root, { name, send: hear, onMarks: () => card?.follow(), trigger, signal: ended }),
      );
    },
    connect(listeners) {
      sidebar = listeners;
      listeners.onState('ready');
      return { editor: () => whenOpen(opened.promise, async (...given) => card?.show(...given) ?? false) };
    },
  };
}

/** The session's functions, for callers who don't know when it is there. */
function whenOpen(session: Promise<EditorSession>, showCard: PageApi['showCard']): Client<PageApi> {
  return { ...forward(() => session), showCard };
}
