import type { Sidebar } from '../driver/driver.ts';

/** As in the settings: Chromium builds without translations take every user for an English one. */
export function chooseChinese(sidebar: Sidebar): Promise<void> {
  return sidebar.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: { language: 'zh-CN' } });
  });
}
