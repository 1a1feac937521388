import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { readTruth, type Truth, untilBack, untilChanged } from './editor-truth.ts';
import { launchExtension } from './launch-extension.ts';
import { untilAnalysed } from './open-beside.ts';

const { chromium } = inject('machine');

// No mouse from here on: what a person does who writes with both hands on the keys.
describe.skipIf(!chromium)('with keys alone', () => {
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;

  beforeAll(async () => {
    browser = await launchExtension('chromium');
    driver = await browser.newPage();
    await driver.open(`${inject('pages')}/wangeditor`);
    await driver.evaluate(() => window.__ready);
    await tabUntil(() => document.activeElement!.matches('[data-slate-editor]'));
    await driver.runCommand('toggle-sidebar');
    sidebar = await driver.sidebar();
    await untilAnalysed(sidebar);
  });
  afterAll(() => browser?.close());

  it('the shortcut opens the sidebar and goes to its tabs', async () => {
    await untilInSidebar(testIds.tab('outline'));
  });

  it('Esc gives the caret back to the editor, and what is typed goes there', async () => {
    const before = await readTruth(driver);
    await driver.press('Escape');
    await untilInEditor();
    await driver.type('试');
    await untilChanged(driver, before);
    await driver.press('Control+z');
    await untilBack(driver, before);
  });

  it('the shortcut moves into the open sidebar; arrows change the list and its row; Enter inserts a missing item', async () => {
    await driver.runCommand('toggle-sidebar');
    await untilInSidebar(testIds.tab('outline'));
    await driver.press('ArrowRight');
    await untilInSidebar(testIds.tab('gaps'));
    await driver.press('ArrowDown');
    await sidebar.until(() => document.activeElement!.hasAttribute('data-row'));
    const before = await readTruth(driver);
    await pressUntil('Tab', () => document.activeElement!.matches('[data-testid^="insert-"]'));
    await driver.press('Enter');
    await untilChanged(driver, before);
    await takeBack(before);
  });

  it('Enter fixes the problem whose row has the focus, I ignores it', async () => {
    await driver.runCommand('toggle-sidebar');
    await untilInSidebar(testIds.tab('gaps'));
    await driver.press('ArrowRight');
    await sidebar.until(() => document.querySelector('#view-problems [data-row]'));
    await pressUntil('ArrowDown', () => document.activeElement!.closest('[data-finding]') !== null);
    const ignored = await focusedFinding();
    await driver.press('i');
    await sidebar.gone(testIds.finding(ignored));
    await focusedFinding();
    const before = await readTruth(driver);
    await driver.press('Enter');
    await untilChanged(driver, before);
    await takeBack(before);
  });

  it('from inside the editor: to the next problem and back, and fix it, the caret staying there', async () => {
    await driver.press('Control+Home');
    const first = await walk('next-problem');
    const second = await walk('next-problem');
    expect(second).not.toBe(first);
    expect(await walk('previous-problem')).toBe(first);
    const before = await readTruth(driver);
    await driver.runCommand('fix-problem');
    await untilChanged(driver, before);
    expect(before.blocks.some(({ text }) => text.includes(first))).toBe(true);
    await takeBack(before);
  });

  it('the menu is opened and walked: the sidebar goes to the left, and hides', async () => {
    await driver.runCommand('toggle-sidebar');
    await untilInSidebar(testIds.tab('problems'));
    await pressUntil(
      'Shift+Tab',
      (menu) => (document.activeElement as HTMLElement).dataset.testid === menu,
      testIds.menu,
    );
    await driver.press('Enter');
    await untilInSidebar('menu-dock-left');
    await driver.press('Enter');
    await driver.until(() => Math.round(document.body.getBoundingClientRect().left) === 380);
    await driver.runCommand('toggle-sidebar');
    await untilActive();
    await driver.until(() => Math.round(document.body.getBoundingClientRect().left) === 0);
  });

  async function tabUntil(holds: () => boolean) {
    for (let presses = 0; presses < 60; presses++) {
      if (await driver.evaluate(holds)) return;
      await driver.press('Tab');
    }
    throw new Error('Tab does not reach the editor.');
  }

  async function pressUntil<Args extends unknown[]>(keys: string, holds: (...args: Args) => boolean, ...args: Args) {
    for (let presses = 0; presses < 30; presses++) {
      if (await sidebar.evaluate(holds, ...args)) return;
      await driver.press(keys);
    }
    throw new Error(`${keys} does not get there.`);
  }

  function untilInSidebar(part: string) {
    return sidebar.until(
      (part) => document.hasFocus() && (document.activeElement as HTMLElement).dataset.testid === part,
      part,
    );
  }

  /**
   * The page says so at once, but keys go to the frame that had the focus until the browser has heard of it, and that frame
   * loses it only then. With the page's word alone what is typed next can end up in the sidebar.
   */
  async function untilInEditor() {
    await untilActive();
    await sidebar.until(() => !document.hasFocus());
  }

  function untilActive() {
    return driver.until(() => document.activeElement!.matches('[data-slate-editor]'));
  }

  /** What the editor has selected after the walk: the words of the problem. */
  async function walk(command: 'next-problem' | 'previous-problem'): Promise<string> {
    const before = await selected();
    await driver.runCommand(command);
    await driver.until((before) => !['', before].includes(getSelection()!.toString()), before);
    await untilInEditor();
    const text = await selected();
    // The sidebar has opened the card of the same problem.
    await sidebar.until(
      (text) => document.querySelector('.problem.open')?.textContent?.includes(text.slice(0, 2)),
      text,
    );
    return text;
  }

  const selected = () => driver.evaluate(() => getSelection()!.toString());

  /** The problem whose row has the focus, as soon as one has. */
  async function focusedFinding(): Promise<string> {
    await sidebar.until(() => document.activeElement!.closest('[data-finding]') !== null);
    return sidebar.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-finding]')!.dataset.finding!);
  }

  /** After a change the focus is in the editor by itself: Ctrl+Z needs no other key before it. */
  async function takeBack(before: Truth) {
    await untilInEditor();
    await driver.press('Control+z');
    await untilBack(driver, before);
  }
});
