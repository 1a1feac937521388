import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { HostActions } from '../../components/header/host-menu.ts';
import { type SidebarOrder, sidebarService } from '../../lib/messaging/services.ts';
import { openPages } from './open-pages.ts';

type Side = Extract<SidebarOrder, { type: 'dock-sidebar' }>['side'];

/** What the frame in a page can do: `side` is where it stands when it opens. */
export function pageHost(side: Side): { actions(): HostActions } {
  const service = sidebarService();
  const now = signal(side);
  const window = signal<number | null>(null);
  // Known before the click: after an `await` the browser no longer takes opening its panel for the user's doing.
  // Firefox gives a framed page no tabs, and its sidebar opens from the toolbar button's menu.
  if (browser.sidePanel && browser.tabs) {
    void browser.tabs.getCurrent().then((tab) => {
      window.value = tab?.windowId ?? null;
    });
  }

  const order = (what: SidebarOrder) => void service.order(what);
  const dock = (to: Side) => () => {
    now.value = to;
    order({ type: 'dock-sidebar', side: to });
  };
  return {
    actions: () => ({
      ...openPages(service),
      ...(now.value === 'right' ? { dockLeft: dock('left') } : { dockRight: dock('right') }),
      ...(window.value !== null && {
        openSidePanel: () => {
          void browser.sidePanel.open({ windowId: window.value! });
          order({ type: 'hide-sidebar', here: false });
        },
      }),
      hide: () => order({ type: 'hide-sidebar', here: false }),
      hideHere: () => order({ type: 'hide-sidebar', here: true }),
      show: () => order({ type: 'show-sidebar', focus: false }),
    }),
  };
}
