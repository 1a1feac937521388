import { type Browser, browser } from 'wxt/browser';
import { enabledSites } from '../sites/site-access.ts';
import { injectPageScript, PAGE_SCRIPT } from './page-script.ts';

const ID = 'page';

/**
 * Keeps the content script registered for exactly the sites the user has enabled, and brings it into their open tabs.
 * The browser remembers the registration; it is set right again at every install, update and start.
 */
export function followEnabledSites(): void {
  // One after the other, so that two changes at once can't both register.
  let queue = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(work).catch((error) => console.error('Zhouquan: enabled sites could not be set up.', error));
  };
  browser.runtime.onInstalled.addListener(() =>
    inTurn(async () => {
      await register();
      await injectIntoTabs(await enabledSites());
    }),
  );
  browser.runtime.onStartup.addListener(() => inTurn(register));
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    inTurn(async () => {
      await register();
      await injectIntoTabs(origins);
    }),
  );
  browser.permissions.onRemoved.addListener(() => inTurn(register));
}

async function register(): Promise<void> {
  const matches = await enabledSites();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    js: [PAGE_SCRIPT],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function injectIntoTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const injected = await Promise.allSettled(tabs.map(({ id }) => id !== undefined && injectPageScript(id)));
  for (const result of injected) {
    // A tab that is being closed or shows an error page; the registration serves it when it loads again.
    if (result.status === 'rejected') console.info('Zhouquan: a tab was left out.', result.reason);
  }
}
