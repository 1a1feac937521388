import { browser } from 'wxt/browser';

// Firefox opens its own page for shortcuts; Chrome's has an address that a tab can be opened on.
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): void };

/** Shows where the browser lets shortcuts be changed. */
export function openShortcuts(): void {
  if (commands.openShortcutSettings) commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
