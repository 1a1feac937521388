// Watch mode: the extension is rebuilt and reloaded at every change, beside the demo pages.
import { createServer } from 'wxt';
import { startPages } from '../tests/pages/serve.ts';
import { hasDisplay } from './display.ts';
import { readMachine } from './machine.ts';

const { chromium } = readMachine();
const pages = await startPages();
const opens = chromium !== null && hasDisplay();
console.log(`Demo pages: ${pages.url}`);
if (!opens) console.log('No browser can be opened here: load .output/chrome-mv3-dev as an unpacked extension in one.');

const server = await createServer({
  browser: 'chrome',
  // The test build may work on localhost, so that no permission has to be given after each reload.
  mode: 'e2e',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-dev',
  webExt: { disabled: !opens, startUrls: [pages.url], ...(opens && { binaries: { chrome: chromium } }) },
});
await server.start();
