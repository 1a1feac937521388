import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { demoEditors } from './demo-editors.ts';
import { launchExtension } from './launch-extension.ts';
import { clickSmallTab, openBeside, openEditor } from './open-beside.ts';

const { chromium } = inject('machine');
const WINDOW = { width: 1280, height: 800 };

// One after the other, as somebody arranges the sidebar on a site and comes back to it.
describe.skipIf(!chromium)('the sidebar beside a page', () => {
  const editor = demoEditors.find(({ id }) => id === 'wangeditor')!;
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;

  beforeAll(async () => {
    browser = await launchExtension('chromium');
    driver = await browser.newPage();
    await driver.resize(WINDOW.width, WINDOW.height);
    sidebar = await openBeside(driver, inject('pages'), editor);
  });
  afterAll(() => browser?.close());

  it('takes its room from the page', () => pageIs({ left: 0, right: 1280 - 380 }));

  it('is dragged wider and narrower, within its limits', async () => {
    await dragEdge(900, 800);
    await pageIs({ left: 0, right: 800 });
    await dragEdge(800, 300);
    await pageIs({ left: 0, right: 1280 - 560 });
    await dragEdge(1280 - 560, 1270);
    await pageIs({ left: 0, right: 1280 - 320 });
  });

  it('is made wider and narrower by key, at its edge before everything in it', async () => {
    await sidebar.click(testIds.tab('gaps'));
    const atEdge = () => document.activeElement?.parentElement === document.documentElement && !frames.length;
    for (let presses = 0; presses < 12 && (await sidebar.evaluate(() => document.hasFocus())); presses++)
      await driver.press('Shift+Tab');
    expect(await driver.evaluate(atEdge)).toBe(true);
    await driver.press('ArrowLeft');
    await pageIs({ left: 0, right: 1280 - 340 });
    await driver.press('End');
    await pageIs({ left: 0, right: 1280 - 560 });
    await driver.press('Home');
    await pageIs({ left: 0, right: 1280 - 320 });
    await driver.press('ArrowLeft');
    await driver.press('ArrowLeft');
    await pageIs({ left: 0, right: 1280 - 360 });
  });

  it('goes to the left', async () => {
    await sidebar.click(testIds.menu);
    await sidebar.click('menu-dock-left');
    await pageIs({ left: 360, right: 1280 });
  });

  it('is there again on the same site, as it was left, and not on another', async () => {
    await openEditor(driver, inject('pages'), { ...editor, id: 'contenteditable', editable: '#editor' });
    await pageIs({ left: 360, right: 1280 });
    await openEditor(driver, inject('pages').replace('127.0.0.1', 'localhost'), editor);
    await smallTab(true);
    await pageIs({ left: 0, right: 1280 });
    await openEditor(driver, inject('pages'), editor);
    sidebar = await driver.sidebar();
    await pageIs({ left: 360, right: 1280 });
  });

  it('lies over a page that gives no room, and over a narrow one', async () => {
    await sidebar.click(testIds.menu);
    await sidebar.click('menu-dock-right');
    await pageIs({ left: 0, right: 920 });
    await driver.evaluate(() => {
      document.body.style.cssText = 'position: fixed; inset: 0; width: 100vw';
      document.body.innerHTML = '<div contenteditable style="width: 100vw; height: 100vh">二〇二七年工作计划</div>';
    });
    await sidebar.click(testIds.menu);
    await sidebar.click('menu-dock-left');
    await htmlIs({ left: 0, right: 1280 });
    await openEditor(driver, inject('pages'), editor);
    sidebar = await driver.sidebar();
    await pageIs({ left: 360, right: 1280 });
    await driver.resize(800, WINDOW.height);
    await pageIs({ left: 0, right: 800 });
    await driver.resize(WINDOW.width, WINDOW.height);
    await pageIs({ left: 360, right: 1280 });
  });

  it('closed, it is a small tab, unless that is turned off; hidden here, not even that', async () => {
    await sidebar.click(testIds.menu);
    await sidebar.click('menu-dock-right');
    await sidebar.click(testIds.menu);
    await sidebar.click('menu-hide');
    await smallTab(true);
    await change(sidebar, { edgeTab: false });
    await smallTab(false);
    await change(sidebar, { edgeTab: true });
    await smallTab(true);
    await clickSmallTab(driver);
    await pageIs({ left: 0, right: 920 });
    await sidebar.click(testIds.menu);
    await sidebar.click('menu-hide-here');
    await smallTab(false);
    await openEditor(driver, inject('pages'), editor);
    await smallTab(false);
    await driver.runCommand('toggle-sidebar');
    await pageIs({ left: 0, right: 920 });
  });

  const pageIs = (sides: { left: number; right: number }) => sidesAre('body', sides);
  const htmlIs = (sides: { left: number; right: number }) => sidesAre('html', sides);

  function sidesAre(selector: string, sides: { left: number; right: number }) {
    const same = driver.until(
      (selector, { left, right }) => {
        const box = document.querySelector(selector)!.getBoundingClientRect();
        return Math.round(box.left) === left && Math.round(box.right) === right;
      },
      selector,
      sides,
    );
    return same.catch(async (cause) => {
      const { left, right } = await driver.evaluate(
        (selector) => document.querySelector(selector)!.getBoundingClientRect().toJSON(),
        selector,
      );
      throw new Error(`The page is from ${left} to ${right}, not from ${sides.left} to ${sides.right}.`, { cause });
    });
  }

  const dragEdge = (from: number, to: number) => driver.drag({ x: from, y: 400 }, { x: to, y: 400 });

  /** Whether the small tab is at the window's right edge; what it is made of is hidden from the page. */
  function smallTab(there: boolean) {
    return driver.until(
      (there, { width, height }) => {
        const element = document.elementFromPoint(width - 20, height * 0.75 - 20);
        return (element?.parentElement === document.documentElement && element !== document.body) === there;
      },
      there,
      WINDOW,
    );
  }
});

/** As in the settings. */
function change(sidebar: Sidebar, settings: object): Promise<void> {
  return sidebar.evaluate((settings) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings });
  }, settings);
}
