import { browser } from 'wxt/browser';
import type { Waker } from './hub-tab.ts';
import type { Wake } from './wire.ts';

/** Reaches content scripts and sidebars that hold no port. The browser rejects where nobody listens. */
export const waker: Waker = {
  wakeEditors: (tab, frame) =>
    browser.tabs
      .sendMessage(tab, { type: 'zhouquan:wake-editor' } satisfies Wake, frame === undefined ? {} : { frameId: frame })
      .then(Boolean, () => false),
  wakeSidebars: (tab) =>
    browser.runtime.sendMessage({ type: 'zhouquan:wake-sidebar', tab } satisfies Wake).then(Boolean, () => false),
};
