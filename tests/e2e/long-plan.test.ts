import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { launchExtension, openWorkbench } from './launch-extension.ts';
import { untilAnalysed } from './open-beside.ts';

const { chromium } = inject('machine');

const SHEET = '[data-testid=workbench-sheet]';

/** Some three hundred pages. */
const MOST = 330_000;
const WRONG = 500;

function longPlan(): string {
  const lines = ['青禾中学工会2027年工作计划'];
  for (let size = 0, index = 1; size < MOST; index++) {
    const wrong = index % 16 === 0 && index / 16 <= WRONG;
    lines.push(
      `${index}月份第${index}组召开座谈会，${wrong ? '学习贯切' : '学习贯彻'}上级精神，听取教职工意见${index}条。`,
    );
    size += lines.at(-1)!.length;
  }
  return lines.join('\n');
}

describe.skipIf(!chromium)('a plan of three hundred pages', () => {
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhouquan-'));
    browser = await launchExtension('chromium');
    driver = await openWorkbench(browser);
    sidebar = driver.ownSidebar();
    const path = join(folder, '计划.txt');
    await writeFile(path, longPlan());
    await driver.chooseFile('workbench-file', path);
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  it('can be written in while it is read', async () => {
    await begins('青禾');
    await driver.click(`${SHEET} p`);
    await driver.press('Home');
    await driver.type('附：');
    await begins('附：青禾');
    await untilAnalysed(sidebar);
    await sidebar.gone(testIds.progress);
  });

  const begins = (text: string) =>
    driver.until(
      (selector, text) => document.querySelector(`${selector} p`)!.textContent!.startsWith(text),
      SHEET,
      text,
    );
});
