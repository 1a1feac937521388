import { browser } from 'wxt/browser';
import type { HostActions } from '../../components/header/host-menu.ts';
import { sidebarService } from '../../lib/messaging/services.ts';

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
      openOptions: () => void browser.runtime.openOptionsPage(),
      openHelp: () => void service.openHelp(),
      openLibrary: () => void service.openLibrary(),
      openWorkbench: (draft) => void service.openWorkbench(draft && { name: '', blocks: draft.blocks }),
      dockLeft: () => void dock('left')(),
      dockRight: () => void dock('right')(),
    }),
  };
}
