import { browser, type PublicPath } from 'wxt/browser';

/** Shows one of our own pages in a new tab. */
export async function openPage(path: PublicPath): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
