import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { suggestedKeys } from '../../lib/background/suggested-keys.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { clickSmallTab, untilAnalysed } from './open-beside.ts';

const machine = inject('machine');

/** What the extension's own pages have beside what web pages have. */
interface Extension {
  chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } };
}

const SHEET = '[data-testid=demo-sheet]';

describe.each(browsers)('the welcome page in $name', ({ name }) => {
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;

  const untilDone = (step: string) =>
    driver.until((id) => document.querySelector(`[data-testid="${id}"][data-done=true]`), `demo-step-${step}`);
  const untilSaid = (text: string) =>
    driver.until((selector, part) => document.querySelector(selector)!.textContent!.includes(part), SHEET, text);

  beforeAll(async () => {
    if (!machine[name]) return;
    browser = await launchExtension(name);
    const page = await browser.newPage();
    await page.open(inject('pages'));
    await clickSmallTab(page);
    const beside = await page.sidebar();
    await beside.click(testIds.menu);
    driver = await browser.opened(() => beside.click('menu-help'));
    sidebar = driver.ownSidebar();
    await untilAnalysed(sidebar);
  });
  afterAll(() => browser?.close());

  it.skipIf(!machine[name])('ticks off a section that was put in', async () => {
    const [insert] = await sidebar.parts('insert-');
    await sidebar.click(insert!);
    await untilDone('suggest');
  });

  it.skipIf(!machine[name])('ticks off a mistake that was mended', async () => {
    await sidebar.click(testIds.tab('problems'));
    await sidebar.until(() => document.querySelector('[data-finding]')?.textContent?.includes('贯彻'));
    const [fix] = await sidebar.parts('fix-');
    await sidebar.click(fix!);
    await untilSaid('深入学习贯彻上级精神');
    await untilDone('check');
  });

  it.skipIf(!machine[name])('ticks off a snippet inserted where two semicolons were typed, all by key', async () => {
    await driver.click(`${SHEET} p:last-of-type`);
    await driver.press('End');
    await driver.type('；；');
    await sidebar.shown(testIds.palette);
    await sidebar.until(
      (id) => document.activeElement === document.querySelector(`[data-testid="${id}"]`),
      testIds.paletteSearch,
    );
    await driver.press('Enter');
    await sidebar.until(() => document.activeElement?.closest('.palette form'));
    await driver.press('Enter');
    await untilSaid('困难教职工6人，由工会委员林晓负责。');
    await untilDone('reuse');
    await sidebar.gone(testIds.palette);
    await driver.until((selector) => document.activeElement === document.querySelector(selector), SHEET);
  });

  // Firefox gives a page in the tab no `commands` under this name, and takes every suggestion.
  it.skipIf(!machine[name] || name !== 'chromium')(
    'has the keys that were suggested, not those of the browser',
    async () => {
      const keys = await driver.evaluate(async () => {
        const { chrome } = globalThis as unknown as Extension;
        return (await chrome.commands.getAll()).flatMap(({ shortcut }) => shortcut || []);
      });
      expect(keys.sort()).toEqual(Object.values(suggestedKeys).slice(0, 4).sort());
    },
  );

  it.skipIf(!machine[name])('begins anew when it is asked to', async () => {
    await sidebar.click('demo-restart');
    await untilSaid('深入学习贯切上级精神');
    await driver.until(() => !document.querySelector('[data-testid^="demo-step-"][data-done=true]'));
    await untilAnalysed(sidebar);
    await sidebar.click(testIds.tab('outline'));
    const [insert] = await sidebar.parts('insert-');
    await sidebar.click(insert!);
    await untilDone('suggest');
  });
});
