import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testIds } from '../../components/test-ids.ts';
import { build } from '../../scripts/build.ts';
import { readMachine } from '../../scripts/machine.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import { type Launched, launch } from '../driver/launch.ts';
import { demoEditors } from '../e2e/demo-editors.ts';
import { clickSmallTab, openEditor } from '../e2e/open-beside.ts';
import { startPages } from '../pages/serve.ts';
import { quantile } from './protocol.ts';
import { type Section, short } from './report.ts';

/** Some three hundred pages. */
const PARAGRAPHS = 8_900;
const KEYS = 6;
/** Milliseconds between two keys, and between two bursts: the draft is read, and what was found in it shown, in these. */
const BETWEEN = { keys: 130, bursts: 600 };
/** The browser tells of no key whose frame came sooner. */
const LEAST = 16;

const tinymce = demoEditors.find(({ id }) => id === 'tinymce')!;

/** How long a key takes to be seen in a plan of three hundred pages with thousands of problems. */
export async function benchTyping(rounds: number): Promise<Section> {
  const { chromium } = readMachine();
  if (!chromium) throw new Error('Typing is measured in Chromium, and set-up found none.');
  const browser = await launch('chromium', { executable: chromium, extension: await build('chrome', 'e2e') });
  const pages = await startPages();
  const rows = [
    ['TinyMCE, sidebar closed', await inTinymce(browser, pages.url, false, rounds)],
    ['TinyMCE, sidebar open', await inTinymce(browser, pages.url, true, rounds)],
    ['workbench', await inWorkbench(browser, pages.url, rounds)],
  ] as const;
  await browser.close();
  await pages.close();
  return {
    title: 'Typing in a plan of 300 pages',
    text:
      `From a key to the next frame, in milliseconds, headless Chromium; ${PARAGRAPHS.toLocaleString('en')} paragraphs, most ` +
      'with a mistake, all problems listed; bursts of keys with pauses in which the plan is read again. The browser tells ' +
      'times in steps of 8 ms. Aim: the sidebar is not felt.',
    head: ['', 'median', 'p95', 'slowest'],
    rows: rows.map(([what, times]) => [what, ...[0.5, 0.95, 1].map((part) => short(quantile(times, part)))]),
  };
}

async function inTinymce(browser: Launched, pages: string, open: boolean, bursts: number): Promise<number[]> {
  const driver = await browser.newPage();
  await openEditor(driver, pages, tinymce);
  await driver.evaluate((paragraphs) => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
    (window as unknown as { tinymce: TinyMCE }).tinymce.activeEditor.setContent(html);
  }, plan());
  if (open) {
    await clickSmallTab(driver);
    await showProblems(await driver.sidebar());
  }
  await driver.click('p', { frame: tinymce.frame });
  const times = await timeKeys(driver, bursts);
  await driver.close();
  return times;
}

async function inWorkbench(browser: Launched, pages: string, bursts: number): Promise<number[]> {
  const beside = await browser.newPage();
  await beside.open(pages);
  await clickSmallTab(beside);
  const sidebar = await beside.sidebar();
  const driver = await browser.opened(() => sidebar.click(testIds.workbench));
  const folder = await mkdtemp(join(tmpdir(), 'zhouquan-'));
  const path = join(folder, '计划.txt');
  await writeFile(path, plan().join('\n'));
  await driver.chooseFile('workbench-file', path);
  await showProblems(driver.ownSidebar());
  await driver.click('[data-testid=workbench-sheet] p');
  const times = await timeKeys(driver, bursts);
  await rm(folder, { recursive: true });
  return times;
}

function plan(): string[] {
  const line = (index: number) =>
    `${(index % 12) + 1}月份第${index}组召开座谈会，${index % 3 ? '学习贯切' : '学习贯彻'}上级精神，听取教职工意见${index}条。`;
  return ['青禾中学工会2027年工作计划', ...Array.from({ length: PARAGRAPHS - 1 }, (_, index) => line(index + 1))];
}

async function showProblems(sidebar: Sidebar): Promise<void> {
  await sidebar.until((app) => {
    const found = document.querySelector<HTMLElement>(`[data-testid="${app}"]`)?.dataset.problems;
    return Number(found) > 1000;
  }, testIds.app);
  await sidebar.click(testIds.tab('problems'));
}

/** Ascending. */
async function timeKeys(driver: Driver, bursts: number): Promise<number[]> {
  await driver.everywhere((durationThreshold) => {
    const keys: number[] = [];
    Object.assign(window, { __keys: keys });
    const note = (list: PerformanceObserverEntryList) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') keys.push(duration);
    };
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, LEAST);
  const rest = (ms: number) => driver.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), ms);
  for (let burst = 0; burst < bursts; burst++) {
    for (let key = 0; key < KEYS; key++) {
      await driver.press('a');
      await rest(BETWEEN.keys);
    }
    await rest(BETWEEN.bursts);
  }
  const told = (await driver.everywhere(() => (window as unknown as { __keys?: number[] }).__keys ?? [])).flat();
  const soon = Array.from({ length: bursts * KEYS - told.length }, () => LEAST);
  return [...soon, ...told].sort((a, b) => a - b);
}

interface TinyMCE {
  activeEditor: { setContent(html: string): void };
}
