import { browser } from 'wxt/browser';
import type { Waker } from './hub-tab.ts';
import type { Wake } from './wire.ts';

/** Reaches content scripts and sidebars that hold no port. The browser rejects where nobody listens. */
export const waker: Waker = {
  wakeEditors: (tab, frame) =>
    browser.tabs
      .sendMessage(tab, { type: 'zhouquan:wake-editor' } satisfies Wake, frame === undefined ? {} : { frameId: frame })
      .then(Boolean, () => false),

  // Firefox brings `runtime.sendMessage` to its own sidebar but not to a page of ours that is framed in a tab; there
  // `tabs.sendMessage` does. The first yes counts: Chromium may leave the other without an answer.
  wakeSidebars(tab) {
    const wake: Wake = { type: 'zhouquan:wake-sidebar', tab };
    const asked = [browser.runtime.sendMessage(wake), browser.tabs.sendMessage(tab, wake)];
    const yes = asked.map((answer) => answer.then((value) => value === true || Promise.reject(new Error('Not here.'))));
    return Promise.any(yes).catch(() => false);
  },
};
