import { browser } from 'wxt/browser';
import { openPage } from './open-page.ts';

/** Shows the welcome page once, when the extension is installed (not when it is updated). */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('/welcome.html');
  });
}
