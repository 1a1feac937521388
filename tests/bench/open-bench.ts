import { testIds } from '../../components/test-ids.ts';
import { build } from '../../scripts/build.ts';
import { readMachine } from '../../scripts/machine.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { demoEditors } from '../e2e/demo-editors.ts';
import { clickSmallTab, openEditor } from '../e2e/open-beside.ts';
import { startPages } from '../pages/serve.ts';
import { quantile } from './protocol.ts';
import { type Section, short } from './report.ts';

/** Milliseconds from the press on the small tab. */
interface Opening {
  painted: number;
  read: number;
  again: number;
}

/** How long the sidebar takes to open beside a plan in wangEditor, in Chromium, from the press on its small tab. */
export async function benchOpen(rounds: number): Promise<Section> {
  const { chromium } = readMachine();
  if (!chromium) throw new Error('Opening is measured in Chromium, and set-up found none.');
  const extension = await build('chrome', 'e2e');
  const pages = await startPages();
  const openings: Opening[] = [];
  // The first browser warms the disk's cache and doesn't count.
  for (let round = 0; round <= rounds; round++) {
    const browser = await launch('chromium', { executable: chromium, extension });
    const opening = await measure(await browser.newPage(), pages.url);
    if (round > 0) openings.push(opening);
    await browser.close();
  }
  await pages.close();
  const row = (what: string, times: number[]) => {
    const sorted = times.toSorted((a, b) => a - b);
    return [what, ...[0, 0.5, 0.95].map((part) => short(quantile(sorted, part)))];
  };
  return {
    title: 'Opening',
    text:
      'From the press on the small tab to the sidebar beside a plan in wangEditor, in milliseconds, headless Chromium; a ' +
      'fresh browser each time, so that nothing of the sidebar is in its caches. Aim: painted within 150 ms.',
    head: ['', 'best', 'median', 'p95'],
    rows: [
      row(
        'first time: header, tabs and frame painted',
        openings.map(({ painted }) => painted),
      ),
      row(
        'first time: the plan read and its outline shown',
        openings.map(({ read }) => read),
      ),
      row(
        'again, after it was closed: shown',
        openings.map(({ again }) => again),
      ),
    ],
  };
}

async function measure(driver: Driver, pages: string): Promise<Opening> {
  const editor = demoEditors.find(({ id }) => id === 'wangeditor')!;
  await openEditor(driver, pages, editor);
  await notePresses(driver);
  await clickSmallTab(driver);
  const sidebar = await driver.sidebar();
  const read = await analysedAt(sidebar);
  const pressed = await lastPress(driver);
  const painted = await sidebar.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
  );
  await sidebar.click(testIds.menu);
  await sidebar.click('menu-hide');
  await driver.until(() => document.body.getBoundingClientRect().right === innerWidth);
  await noteNextFrame(sidebar);
  await clickSmallTab(driver);
  await sidebar.until(() => (globalThis as unknown as { __shown?: number }).__shown);
  const shown = await sidebar.evaluate(() => (globalThis as unknown as { __shown: number }).__shown);
  return { painted: painted - pressed, read: read - pressed, again: shown - (await lastPress(driver)) };
}

function notePresses(driver: Driver) {
  return driver.evaluate(() => {
    addEventListener(
      'pointerdown',
      (event) => Object.assign(window, { __pressed: performance.timeOrigin + event.timeStamp }),
      true,
    );
  });
}

function lastPress(driver: Driver) {
  return driver.evaluate(() => (window as unknown as { __pressed: number }).__pressed);
}

/** When the sidebar was first seen to show what it found, looked at every frame. */
async function analysedAt(sidebar: Sidebar): Promise<number> {
  await sidebar.until((app) => {
    const shown = document.querySelector<HTMLElement>(`[data-testid="${app}"]`)?.dataset.version !== undefined;
    if (shown) Object.assign(globalThis, { __read: performance.timeOrigin + performance.now() });
    return shown;
  }, testIds.app);
  return sidebar.evaluate(() => (globalThis as unknown as { __read: number }).__read);
}

/** A page that isn't shown gets no frames: the next one is the one that shows it. */
function noteNextFrame(sidebar: Sidebar) {
  return sidebar.evaluate(() => {
    requestAnimationFrame(() => Object.assign(globalThis, { __shown: performance.timeOrigin + performance.now() }));
  });
}
