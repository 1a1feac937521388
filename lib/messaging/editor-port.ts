import { browser } from 'wxt/browser';
import { createLink } from './link.ts';
import type { EditorEvent, PageApi } from './protocol.ts';
import { serve } from './rpc.ts';
import { EDITOR_PORT, type EditorHello, type FromEditor, type ToEditor, type Wake } from './wire.ts';

export interface EditorConnection {
  /**
   * Tells every sidebar of this tab. Dropped while none listens: `onReconnect` comes before one does. What the user asked
   * for is no part of that, and waits for it.
   */
  send(event: EditorEvent): void;
}

/** What the user asked for; the rest tells of the editor. */
const ASKED: EditorEvent['type'][] = ['mark', 'card', 'drop'];

interface EditorOptions {
  api: PageApi;
  /** In the top frame, what the framed sidebar's URL carries; null in every other frame. */
  token: string | null;
  /** A sidebar began to listen: send `attached` with the whole draft (or nothing, if nothing is attached). */
  onReconnect(): void;
  signal: AbortSignal;
}

/**
 * Connects a content script with the sidebars of its tab, over a background that may stop and start at any time. Costs
 * a listener until there is something to send or a sidebar asks.
 */
export function connectEditor({ api, token, onReconnect, signal }: EditorOptions): EditorConnection {
  let listening: boolean | 'unknown' = 'unknown';
  let asked: EditorEvent[] = [];
  const link = createLink({
    connect: () => browser.runtime.connect({ name: EDITOR_PORT }),
    hello: (): EditorHello => ({ type: 'hello', token }),
    signal,
  });
  serve(link, api);
  link.onMessage((message) => {
    const { type } = message as Exclude<ToEditor, { call: string }>;
    if (type === 'quiet') {
      listening = false;
      asked = [];
    }
    if (type === 'resend') {
      listening = true;
      onReconnect();
      for (const event of asked) link.post({ type: 'event', event } satisfies FromEditor);
      asked = [];
    }
  });
  link.onClose(() => {
    if (listening) listening = 'unknown';
  });

  const onWake = (message: unknown, _sender: unknown, respond: (value: boolean) => void) => {
    if ((message as Wake)?.type !== 'zhouquan:wake-editor') return;
    link.open();
    respond(true);
  };
  browser.runtime.onMessage.addListener(onWake);
  signal.addEventListener('abort', () => isExtensionAlive() && browser.runtime.onMessage.removeListener(onWake));

  return {
    send(event) {
      if (listening === false || signal.aborted || !isExtensionAlive()) return;
      // A port opened just now begins with a resend of the whole draft, which holds what this event says.
      if (listening === true && link.isOpen()) link.post({ type: 'event', event } satisfies FromEditor);
      else {
        if (ASKED.includes(event.type)) asked.push(event);
        if (!link.isOpen()) link.open();
      }
    },
  };
}

/** False after the extension was updated or removed under a page that still runs the old script. */
function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
