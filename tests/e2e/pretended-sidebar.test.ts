import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { clickAt } from './click-at.ts';
import { demoEditors } from './demo-editors.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { openBeside } from './open-beside.ts';

const machine = inject('machine');

/** A page that frames our sidebar's page itself, as any page can that knows the address. */
const server = createServer((request, response) => {
  const address = new URL(request.url!, 'http://localhost').searchParams.get('frame') ?? '';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>别的网页</title><textarea id="editor">二〇二七年工作计划</textarea>
<iframe src="${address.replaceAll('"', '&quot;')}"></iframe>`);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

describe.each(browsers)('a page that frames the sidebar itself, in $name', ({ name }) => {
  it.skipIf(!machine[name])('gets nothing, not even with the address of a real one', async () => {
    const browser = await launchExtension(name);
    try {
      const real = await openBeside(await browser.newPage(), inject('pages'), demoEditors[0]!);
      const address = await real.evaluate(() => location.href);

      const page = await browser.newPage();
      await page.open(
        `http://127.0.0.1:${(server.address() as AddressInfo).port}/?frame=${encodeURIComponent(address)}`,
      );
      await page.click('#editor');
      if (name === 'chromium') {
        // The address that the frame shows is not the one it was loaded from, which changes and is known to us alone.
        expect(page.frameAddresses()).toContain('chrome-error://chromewebdata/');
        return;
      }
      const pretended = await page.sidebar();
      await pretended.until(
        (app) => document.querySelector<HTMLElement>(`[data-testid="${app}"]`)?.dataset.state === 'detached',
        testIds.app,
      );
      expect(await pretended.evaluate(() => document.body.innerText)).not.toContain('工作计划');
    } finally {
      await browser.close();
    }
  });

  // In Chromium the address is not even to be had; see above.
  it.skipIf(!machine[name] || name !== 'firefox')('gets nothing out of the palette, whatever it claims', async () => {
    const browser = await launchExtension(name);
    try {
      const driver = await browser.newPage();
      await openBeside(driver, inject('pages'), demoEditors[0]!);
      await clickAt(driver, demoEditors[0]!, 'title');
      await driver.press('Control+End');
      await driver.type('；；');
      const real = await driver.palette();
      await real.shown(testIds.paletteSearch);
      const address = await real.evaluate(() => location.href);

      const page = await browser.newPage();
      await page.open(
        `http://127.0.0.1:${(server.address() as AddressInfo).port}/?frame=${encodeURIComponent(address)}`,
      );
      const pretended = await page.palette();
      await page.evaluate(() => {
        const { port1, port2 } = new MessageChannel();
        const told: unknown[] = [];
        Object.assign(window, { told });
        port1.onmessage = ({ data }) => told.push(data);
        port1.postMessage({
          call: '1',
          method: 'open',
          args: [{ blocks: [], caret: {}, trigger: null, query: '', word: '' }],
        });
        document
          .querySelector('iframe')!
          .contentWindow!.postMessage({ type: 'zhouquan:own-frame', token: 'x' }, '*', [port2]);
      });
      // The same question that the palette asked, answered: by then it has had its answer, too.
      expect(await pretended.evaluate(askAboutToken)).toBe(false);
      expect(await pretended.evaluate(() => document.querySelector('input') === null)).toBe(true);
      expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(!machine[name])('finds no address to frame in what the browser tells it', async () => {
    const browser = await launchExtension(name);
    try {
      const driver = await browser.newPage();
      await openBeside(driver, inject('pages'), demoEditors[0]!);
      const seen = await driver.evaluate(() => ({
        resources: performance.getEntries().map((entry) => entry.name),
        document: document.documentElement.outerHTML,
        frames: window.length,
      }));
      expect(JSON.stringify(seen)).not.toMatch(/(chrome|moz)-extension:/);
      expect(seen.frames).toBe(0);
    } finally {
      await browser.close();
    }
  });
});

declare const browser: { runtime: { sendMessage(message: unknown): Promise<{ value: unknown }> } };

/** Runs in the palette's page: asks the background what the palette itself asks. */
async function askAboutToken(): Promise<unknown> {
  const call = { call: 'test', method: 'prove', args: ['x'] };
  return (await browser.runtime.sendMessage({ type: 'zhouquan:call', group: 'framed', call })).value;
}
