import type { EditorEvent } from './protocol.ts';
import type { Call, Reply } from './rpc.ts';

/** What goes over the two kinds of port that meet in the background (see hub.ts). */

export const EDITOR_PORT = 'editor';
export const SIDEBAR_PORT = 'sidebar';

/** First word of a content script. Only the top frame's carries a token: the one it gave the sidebar it framed. */
export interface EditorHello {
  type: 'hello';
  token: string | null;
}

export type FromEditor = EditorHello | { type: 'event'; event: EditorEvent } | Reply;

export type ToEditor =
  /** A sidebar listens: send what you are attached to, then every event. */
  | { type: 'resend' }
  /** No sidebar listens: send nothing until asked again. */
  | { type: 'quiet' }
  | Call;

/** First word of a sidebar: the token its URL carries, or the tab it is for where it isn't inside a page. */
export type SidebarHello = { type: 'hello'; token: string } | { type: 'hello'; tab: number };

export type FromSidebar = SidebarHello | { type: 'call'; frame: number; call: Call };

/**
 * `ready`: paired with the tab. `absent`: none of our content scripts runs there. `refused`: a page that is not ours to
 * be in has framed the sidebar.
 */
export type PairState = 'ready' | 'absent' | 'refused';

export type ToSidebar =
  | { type: 'state'; state: PairState; tab: number }
  | { type: 'event'; frame: number; event: EditorEvent }
  | { type: 'reply'; frame: number; reply: Reply }
  /** The frame's content script is gone; what it was asked won't be answered. */
  | { type: 'gone'; frame: number };

/** One-off message that asks the content scripts of a tab, or its sidebars, to open their port again. */
export type Wake = { type: 'zhouquan:wake-editor' } | { type: 'zhouquan:wake-sidebar'; tab: number };
