import { browser } from 'wxt/browser';
import type { Errand } from './services.ts';
import { sidebarService } from './services.ts';
import type { Wake } from './wire.ts';

/** For a page of ours that has a tab to itself and the sidebar in it: what is asked for there by shortcut or menu. */
export async function followErrands(onErrand: (errand: Errand) => void, signal: AbortSignal): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined || signal.aborted) return;
  const { id } = tab;
  const onWake = (message: unknown, _sender: unknown, respond: (here: true) => void) => {
    const wake = message as Wake | null;
    if (wake?.type !== 'zhouquan:wake-sidebar' || wake.tab !== id) return;
    respond(true);
    void sidebarService()
      .takeErrand(id)
      .then((errand) => errand && onErrand(errand));
  };
  browser.runtime.onMessage.addListener(onWake);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onWake));
}
