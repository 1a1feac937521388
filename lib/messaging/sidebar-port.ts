import { browser } from 'wxt/browser';
import { followTab } from './follow-tab.ts';
import { createFrameLine, type FrameLine } from './frame-line.ts';
import { createLink } from './link.ts';
import type { EditorEvent, PageApi } from './protocol.ts';
import type { Client } from './rpc.ts';
import { type Errand, sidebarService } from './services.ts';
import {
  type FromSidebar,
  type PairState,
  SIDEBAR_PORT,
  type SidebarHello,
  type ToSidebar,
  type Wake,
} from './wire.ts';

export type SidebarState = 'connecting' | PairState;

/** What a sidebar hears of. */
export interface SidebarListeners {
  /** `frame` tells the page's content scripts apart. `detached` also comes when the frame is gone. */
  onEvent(frame: number, event: EditorEvent): void;
  onState(state: SidebarState): void;
  /** Something asked for outside the sidebar, e.g. in the context menu. */
  onErrand?(errand: Errand): void;
}

interface SidebarOptions extends SidebarListeners {
  /** From the sidebar's URL where it is framed by the page; null in the browser's own sidebar. */
  token: string | null;
  signal: AbortSignal;
}

export interface SidebarConnection {
  /** The editor in a frame of the page. Calls reject with a sentence when the frame or the background goes away. */
  editor(frame: number): Client<PageApi>;
}

/** Connects a sidebar with the content scripts of its tab: the page it is in, or else the window's active tab. */
export function connectSidebar({ token, onEvent, onState, onErrand, signal }: SidebarOptions): SidebarConnection {
  const frames = new Map<number, FrameLine>();
  /** Frames that told of an editor. */
  const attached = new Set<number>();
  let tab: number | null = null;
  const link = createLink({
    connect: () => browser.runtime.connect({ name: SIDEBAR_PORT }),
    hello: (): SidebarHello => (token === null ? { type: 'hello', tab: tab! } : { type: 'hello', token }),
    signal,
  });

  link.onMessage((raw) => {
    const message = raw as ToSidebar;
    if (message.type === 'state') {
      tab = message.tab;
      onState(message.state);
      if (message.state === 'ready') void runErrand();
    } else if (message.type === 'event') hear(message.frame, message.event);
    else if (message.type === 'reply') frames.get(message.frame)?.receive(message.reply);
    else if (message.type === 'gone') {
      frames.get(message.frame)?.drop();
      hear(message.frame, { type: 'detached' });
    }
  });
  link.onClose(() => {
    for (const frame of frames.values()) frame.drop();
  });

  function hear(frame: number, event: EditorEvent) {
    if (event.type === 'detached') attached.delete(frame);
    else attached.add(frame);
    onEvent(frame, event);
  }

  async function runErrand() {
    const errand = onErrand && tab !== null && (await sidebarService().takeErrand(tab));
    if (errand && !signal.aborted) onErrand(errand);
  }

  const onWake = (message: unknown, _sender: unknown, respond: (value: boolean) => void) => {
    const wake = message as Wake;
    if (wake?.type !== 'zhouquan:wake-sidebar' || wake.tab !== tab) return;
    link.open();
    void runErrand();
    respond(true);
  };
  browser.runtime.onMessage.addListener(onWake);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onWake));

  onState('connecting');
  if (token !== null) link.open();
  else {
    followTab((active) => {
      link.close();
      frames.clear();
      for (const frame of [...attached]) hear(frame, { type: 'detached' });
      tab = active;
      onState('connecting');
      link.open();
    }, signal);
  }

  return {
    editor(frame) {
      const known = frames.get(frame);
      if (known) return known.client;
      const line = createFrameLine((call) => link.post({ type: 'call', frame, call } satisfies FromSidebar));
      frames.set(frame, line);
      return line.client;
    },
  };
}
