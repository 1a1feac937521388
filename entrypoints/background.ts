import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followCommands } from '../lib/background/commands.ts';
import { followEnabledSites } from '../lib/background/enabled-sites.ts';
import { welcomeOnInstall } from '../lib/background/first-run.ts';
import { addMenus } from '../lib/background/menus.ts';
import { openSidebar } from '../lib/background/open-sidebar.ts';
import { injectBridge, injectEditors } from '../lib/background/page-script.ts';
import { proveFrame } from '../lib/background/prove-frame.ts';
import { serveSidebar } from '../lib/background/serve-sidebar.ts';
import { createStores } from '../lib/background/stores.ts';
import { serveBackground } from '../lib/messaging/background-api.ts';
import { createHub } from '../lib/messaging/hub.ts';
import { ownSelf } from '../lib/messaging/self.ts';
import type { FramedService, FrameService, RescueService } from '../lib/messaging/services.ts';
import { waker } from '../lib/messaging/wake.ts';

// Every listener is added before the first `await`: the browser starts a stopped background with an event in hand, and
// gives it only to those who listen by then.
export default defineBackground({
  type: 'module',
  main() {
    const { snippets, documents, imports, library, rescue } = createStores();
    serveBackground('snippets', 'pages', snippets);
    serveBackground('documents', 'pages', documents);
    serveBackground('imports', 'pages', imports);
    serveBackground('library', 'pages', library);
    serveBackground('rescue', 'pages', rescue satisfies RescueService);
    serveBackground('sidebar', 'pages', serveSidebar);
    serveBackground('framed', 'pages', ({ tab }): FramedService => ({ prove: (token) => proveFrame(tab!.id!, token) }));
    serveBackground(
      'frame',
      'content-scripts',
      ({ tab, frameId = 0 }): FrameService => ({
        injectEditors: () => injectEditors(tab!.id!, frameId),
        injectBridge: () => injectBridge(tab!.id!, frameId),
      }),
    );

    const hub = createHub(ownSelf(), waker);
    browser.runtime.onConnect.addListener(hub.connect);

    browser.action.onClicked.addListener((tab) => void openSidebar(tab));
    followCommands();
    addMenus();
    followEnabledSites();
    // In the tests' browser it would come between them and the page they look at.
    if (import.meta.env.MODE !== 'e2e') welcomeOnInstall();
  },
});
