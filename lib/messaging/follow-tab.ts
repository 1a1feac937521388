import { browser } from 'wxt/browser';

/** Names the active tab of this page's window, now and after every switch. For the browser's own sidebar. */
export function followTab(onTab: (tab: number) => void, signal: AbortSignal): void {
  let window: number | undefined;
  let current: number | undefined;
  const follow = (tab: number | undefined) => {
    if (tab === undefined || tab === current || signal.aborted) return;
    current = tab;
    onTab(tab);
  };
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === window) follow(active.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    window = tab?.windowId;
    follow(tab?.id);
  });
}
