import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/command.ts';
import { type Launched, launch } from '../driver/launch.ts';

const { chromium } = inject('machine');
const page = `${inject('pages')}/contenteditable`;

// The build for the stores has no permission for any site, so localhost stands for every site on the web.
describe.skipIf(!chromium)('the store build on a site that was never enabled', () => {
  let plain: Launched;
  let extended: Launched;
  beforeAll(async () => {
    const executable = chromium!;
    extended = await launch('chromium', { executable, extension: resolve(root, '.output/chrome-mv3') });
    plain = await launch('chromium', { executable });
  });
  afterAll(() => Promise.all([plain?.close(), extended?.close()]));

  it('puts nothing into the page: no script, node, style or global', async () => {
    const [without, within] = await Promise.all([plain.newPage().then(traces), extended.newPage().then(traces)]);
    expect(within).toEqual({ ...without, worlds: 0 });
  });

  it('opens the sidebar there by the toolbar button, with the draft in it', async () => {
    const driver = await extended.newPage();
    await driver.open(page);
    await driver.click('[contenteditable=true]');
    await driver.clickToolbarButton();
    const sidebar = await driver.sidebar();
    await sidebar.until(() => document.querySelector<HTMLElement>('[data-testid=app]')?.dataset.state === 'attached');
    expect(driver.extensionWorlds()).toBe(1);
  });
});

/** All by which a page could tell that something was put into it. */
async function traces(driver: Awaited<ReturnType<Launched['newPage']>>) {
  await driver.open(page);
  await driver.click('[contenteditable=true]');
  const seen = await driver.evaluate(() => ({
    html: document.documentElement.outerHTML,
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    frames: window.length,
    globals: Object.getOwnPropertyNames(window).sort(),
  }));
  return { ...seen, worlds: driver.extensionWorlds() };
}
