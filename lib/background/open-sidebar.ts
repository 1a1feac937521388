import type { SidebarOrder } from '../messaging/services.ts';
import { openOwnSidebar } from './own-sidebar.ts';
import { orderSidebar } from './page-script.ts';
import { isReachable } from './reachable.ts';

export interface ClickedTab {
  id?: number;
  windowId: number;
  url?: string;
}

/**
 * Opens (or toggles) the sidebar in the page; the browser's own where scripts can't run: the browser's pages, the
 * stores, PDF files. To be called in the event of the click or key.
 */
export async function openSidebar(tab: ClickedTab, order: SidebarOrder = { type: 'toggle-sidebar' }): Promise<void> {
  if (tab.id === undefined || !isReachable(tab.url)) return openOwnSidebar(tab.windowId);
  try {
    await orderSidebar(tab.id, order);
  } catch (refused) {
    console.warn('Zhouquan: this page lets no script in; opening the browser’s own sidebar.', refused);
    await openOwnSidebar(tab.windowId);
  }
}
