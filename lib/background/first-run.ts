import { browser } from 'wxt/browser';

/** Shows the welcome page once, when the extension is installed (not when it is updated). */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
