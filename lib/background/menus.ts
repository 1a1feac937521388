import { type Browser, browser } from 'wxt/browser';
import { enableSite } from './enable-site.ts';
import { openSidebar } from './open-sidebar.ts';
import { openWorkbench } from './open-workbench.ts';
import { openOwnSidebar } from './own-sidebar.ts';
import { openPalette } from './palette.ts';
import { saveSelection } from './save-selection.ts';

interface Menu {
  id: string;
  /** Key in public/_locales. */
  title: string;
  contexts: ['selection'] | ['editable'] | ['page', 'editable'] | ['action'];
  run(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab): Promise<void>;
}

const menus: Menu[] = [
  {
    id: 'save-selection',
    title: 'menuSaveSelection',
    contexts: ['selection'],
    run: ({ selectionText = '' }, tab) => saveSelection(tab, selectionText),
  },
  {
    id: 'insert-snippet',
    title: 'menuInsertSnippet',
    contexts: ['editable'],
    run: (_, tab) => openPalette(tab),
  },
  {
    id: 'check-page',
    title: 'menuCheck',
    contexts: ['page', 'editable'],
    run: (_, tab) => openSidebar(tab, { type: 'show-sidebar', focus: true }),
  },
  {
    id: 'enable-site',
    title: 'menuEnableSite',
    contexts: ['action'],
    run: (_, tab) => enableSite(tab, () => browser.runtime.openOptionsPage()),
  },
  {
    id: 'workbench',
    title: 'menuWorkbench',
    contexts: ['action'],
    run: () => openWorkbench(),
  },
  {
    id: 'dock',
    title: 'menuDock',
    contexts: ['action'],
    run: (_, tab) => openOwnSidebar(tab.windowId),
  },
];

/** Puts our entries into the context menus. The browser keeps them, so they are made once an install or update. */
export function addMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of menus) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title as never), contexts });
    }
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = menus.find(({ id }) => id === info.menuItemId);
    if (tab?.id !== undefined) void menu?.run(info, tab);
  });
}
