import { createTabHub, type TabHub, type Waker } from './hub-tab.ts';
import type { Port } from './port.ts';
import { isReply } from './rpc.ts';
import { isContentScript, isFramed, isOwnPage, type Self } from './sender.ts';
import {
  EDITOR_PORT,
  type EditorHello,
  type FromEditor,
  type FromSidebar,
  SIDEBAR_PORT,
  type SidebarHello,
} from './wire.ts';

/**
 * Joins the content scripts of a tab with its sidebars. Runs in the background and keeps nothing that matters: after a
 * restart both ends connect again and say hello. A sidebar inside a page must carry the token that the top frame's
 * content script announced, since any page can frame our sidebar page; ports of anyone else are closed.
 */
export function createHub(self: Self, waker: Waker): { connect(port: Port): void } {
  const tabs = new Map<number, TabHub>();

  function tabHub(tab: number): TabHub {
    const known = tabs.get(tab);
    if (known) return known;
    const hub = createTabHub(tab, waker);
    tabs.set(tab, hub);
    return hub;
  }

  function forgetIfEmpty(tab: number) {
    if (tabs.get(tab)?.isEmpty()) tabs.delete(tab);
  }

  function connectEditor(port: Port) {
    const tab = port.sender!.tab!.id!;
    const frame = port.sender!.frameId ?? 0;
    const hub = tabHub(tab);
    port.onMessage.addListener((raw) => {
      const message = raw as FromEditor;
      if (isReply(message)) hub.editorReply(frame, message);
      else if (message.type === 'hello') hub.addEditor(port, frame, (message as EditorHello).token);
      else hub.editorEvent(port, frame, message.event);
    });
    port.onDisconnect.addListener(() => {
      hub.removeEditor(port, frame);
      forgetIfEmpty(tab);
    });
  }

  function connectSidebar(port: Port) {
    const framed = isFramed(port.sender);
    let tab: number | undefined;
    port.onMessage.addListener((raw) => {
      const message = raw as FromSidebar;
      if (message.type === 'hello') {
        const place = placeOf(message, framed, port.sender?.tab?.id);
        if (!place) return port.disconnect();
        tab = place.tab;
        tabHub(tab).addSidebar(port, place.token);
      } else if (tab !== undefined) tabHub(tab).sidebarCall(port, message);
    });
    port.onDisconnect.addListener(() => {
      if (tab === undefined) return;
      tabHub(tab).removeSidebar(port);
      forgetIfEmpty(tab);
    });
  }

  return {
    connect(port) {
      if (port.name === EDITOR_PORT && isContentScript(port.sender, self)) connectEditor(port);
      else if (port.name === SIDEBAR_PORT && isOwnPage(port.sender, self)) connectSidebar(port);
      else port.disconnect();
    },
  };
}

/** Which tab a sidebar is for. A framed one is for the tab it is in, whatever it says, and needs a token. */
function placeOf(hello: SidebarHello, framed: boolean, ownTab: number | undefined) {
  if (!framed) return 'tab' in hello ? { tab: hello.tab, token: null } : null;
  // Checked here as well as in the types, because a token of null would mean "needs no proof".
  const proof = 'token' in hello && typeof hello.token === 'string' && hello.token !== '';
  return proof && ownTab !== undefined ? { tab: ownTab, token: hello.token } : null;
}
