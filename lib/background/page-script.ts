import { browser } from 'wxt/browser';
import type { PaletteOrder, SidebarOrder } from '../messaging/services.ts';

/** Where WXT puts entrypoints/page.content, entrypoints/editors and entrypoints/bridge. */
export const PAGE_SCRIPT = '/content-scripts/page.js';
const EDITORS_SCRIPT = '/editors.js';
const BRIDGE_SCRIPT = '/bridge.js';

/** Runs the content script in every frame of the tab that we may reach. Rejects where the browser allows none. */
export async function injectPageScript(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [PAGE_SCRIPT] });
}

/** Runs the part of the content script that knows editors, in one frame. Rejects where the browser lets no script in. */
export async function injectEditors(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [EDITORS_SCRIPT] });
}

/** Runs the bridge in one frame, in the page's own world. Rejects where the browser lets no script in. */
export async function injectBridge(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [BRIDGE_SCRIPT],
    world: 'MAIN',
  });
}

/** Gives an order to the tab's top frame. */
export function orderSidebar(tab: number, order: SidebarOrder): Promise<void> {
  return tellPage(tab, order, { frameId: 0 });
}

/** Tells the content scripts of a tab, or of one of its frames, which are brought in first if they aren't there. */
export async function tellPage(tab: number, order: SidebarOrder | PaletteOrder, where: { frameId?: number } = {}) {
  const send = () => browser.tabs.sendMessage(tab, order, where);
  try {
    await send();
  } catch {
    // Nobody listens there yet.
    await injectPageScript(tab);
    await send();
  }
}
