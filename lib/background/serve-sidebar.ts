import { browser } from 'wxt/browser';
import type { CallSender } from '../messaging/background-api.ts';
import type { SidebarService } from '../messaging/services.ts';
import { takeErrand } from './errands.ts';
import { openPage } from './open-page.ts';
import { openWorkbench } from './open-workbench.ts';
import { orderSidebar } from './page-script.ts';

/** What the sidebar may ask for. A framed one only reaches the page it is in, whatever tab it names. */
export function serveSidebar({ tab: own }: CallSender): SidebarService {
  return {
    takeErrand,
    async order(order, tab) {
      const target = own?.id ?? tab;
      if (target === undefined) throw new Error('An order to the sidebar in a page has to name the page’s tab.');
      await orderSidebar(target, order);
    },
    openWorkbench,
    openOptions: () => browser.runtime.openOptionsPage(),
    openHelp: () => openPage('/welcome.html'),
    openLibrary: () => openPage('/library.html'),
  };
}
