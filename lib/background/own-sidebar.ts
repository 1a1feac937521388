import { browser } from 'wxt/browser';

/**
 * Opens Chrome's side panel or Firefox's sidebar. Must be called in the very event of a click or key: after an `await`
 * the browser no longer takes it for the user's doing, and rejects.
 */
export function openOwnSidebar(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  return firefoxSidebar().open();
}

/** `sidebarAction` is Firefox's alone, and so not in the types that both browsers share. */
function firefoxSidebar() {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
