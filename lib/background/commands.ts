import { type Browser, browser } from 'wxt/browser';
import { openSidebar } from './open-sidebar.ts';
import { openPalette } from './palette.ts';
import { saveSelection } from './save-selection.ts';

/** What each shortcut of the manifest does. */
const commands: Record<string, (tab: Browser.tabs.Tab) => Promise<void>> = {
  'toggle-sidebar': (tab) => openSidebar(tab),
  'insert-snippet': (tab) => openPalette(tab.id!),
  'save-selection': (tab) => saveSelection(tab, ''),
};

export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void commands[name]?.(tab);
  });
}
