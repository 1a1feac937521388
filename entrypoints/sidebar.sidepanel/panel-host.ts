import { browser } from 'wxt/browser';
import type { HostActions } from '../../components/header/host-menu.ts';
import { sidebarService } from '../../lib/messaging/services.ts';
import { openPages } from './open-pages.ts';

/** What the browser's own sidebar can do: go over into the page. The browser closes it itself. */
export function panelHost(): { actions(): HostActions } {
  const service = sidebarService();
  const dock = (side: 'left' | 'right') => async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    await service.order({ type: 'dock-sidebar', side }, tab?.id);
    window.close();
  };
  return {
    actions: () => ({
      ...openPages(service),
      dockLeft: () => void dock('left')(),
      dockRight: () => void dock('right')(),
    }),
  };
}
