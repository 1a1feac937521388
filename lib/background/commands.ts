import { type Browser, browser } from 'wxt/browser';
import type { Errand } from '../messaging/services.ts';
import { keepErrand } from './errands.ts';
import { openSidebar } from './open-sidebar.ts';
import { openPalette } from './palette.ts';
import { isReachable } from './reachable.ts';
import { saveSelection } from './save-selection.ts';

type Tab = Browser.tabs.Tab & { id: number };

/** What each shortcut of the manifest does. */
const commands: Record<string, (tab: Tab) => Promise<void>> = {
  'toggle-sidebar': (tab) => openSidebar(tab, { type: 'turn-to-sidebar' }),
  'insert-snippet': openPalette,
  'save-selection': (tab) => saveSelection(tab, ''),
  'next-problem': (tab) => walk(tab, { type: 'next-problem' }),
  'previous-problem': (tab) => walk(tab, { type: 'previous-problem' }),
  'show-problem': (tab) => walk(tab, { type: 'show-problem' }),
  'fix-problem': (tab) => walk(tab, { type: 'fix-problem' }),
};

/** Does what each shortcut is for, in the tab that it was pressed in. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void commands[name]?.(tab as Tab);
  });
}

/** What the sidebar does while the focus stays in the editor. One that is there shows itself; else it is opened. */
async function walk(tab: Tab, errand: Errand): Promise<void> {
  // On a page that lets no script in there is nothing to walk through.
  if (!(await keepErrand(tab.id, errand)) && isReachable(tab.url)) {
    await openSidebar(tab, { type: 'show-sidebar', focus: false });
  }
}
