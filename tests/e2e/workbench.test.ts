import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { writeParagraphs } from '../../lib/snippets/exchange/word-document.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { browsers, launchExtension, openWorkbench } from './launch-extension.ts';
import { markedWord } from './marked-word.ts';
import { untilAnalysed } from './open-beside.ts';

const machine = inject('machine');

/** What the extension's own pages have beside what web pages have. */
interface Extension {
  chrome: {
    storage: { local: { get(key: string): Promise<object> } };
    tabs: { create(tab: { url: string }): Promise<unknown> };
  };
}

const SHEET = '[data-testid=workbench-sheet]';

const plan = [
  { text: '青禾中学工会2027年工作计划', level: 1 },
  { text: '2027年，学校工会认真学习贯切上级精神，做好各项工作。' },
  { text: '一、民主管理', level: 2 },
  { text: '3月召开教职工代表大会，审议学校工作报告。' },
  { text: '二、关爱职工', level: 2 },
  { text: '组织教职工体检，开展走访慰问。' },
];

const asHtml = plan.map(({ text, level }) => (level ? `<h${level}>${text}</h${level}>` : `<p>${text}</p>`)).join('');

describe.each(browsers)('the workbench in $name', ({ name }) => {
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;
  let folder: string;

  const sheet = () => driver.evaluate((selector) => document.querySelector(selector)!.innerHTML, SHEET);
  const untilHolds = (html: string) =>
    driver.until((selector, wanted) => document.querySelector(selector)?.innerHTML === wanted, SHEET, html);
  const untilChanged = (html: string) =>
    driver.until((selector, before) => document.querySelector(selector)!.innerHTML !== before, SHEET, html);

  beforeAll(async () => {
    if (!machine[name]) return;
    folder = await mkdtemp(join(tmpdir(), 'zhouquan-'));
    browser = await launchExtension(name);
    driver = await openWorkbench(browser);
    sidebar = driver.ownSidebar();
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  it.skipIf(!machine[name])('opens a Word file with its headings, and the sidebar reads it', async () => {
    const path = join(folder, '计划.docx');
    await writeFile(path, writeParagraphs(plan));
    await driver.chooseFile('workbench-file', path);
    await untilHolds(asHtml);
    await untilAnalysed(sidebar);
    await sidebar.click(testIds.tab('problems'));
    await sidebar.until(() => document.querySelector('[data-finding]')?.textContent?.includes('贯彻'));
  });

  it.skipIf(!machine[name])('has a mistake mended and a section inserted, each taken back by one Ctrl+Z', async () => {
    const before = await sheet();
    const [finding] = await sidebar.parts('fix-');
    await sidebar.click(finding!);
    await untilHolds(before.replace('贯切', '贯彻'));
    await driver.press('Control+z');
    await untilHolds(before);
    await sidebar.click(testIds.tab('outline'));
    const [insert] = await sidebar.parts('insert-');
    await sidebar.click(insert!);
    await untilChanged(before);
    await driver.press('Control+z');
    await untilHolds(before);
  });

  it.skipIf(!machine[name])(
    'shows a problem’s card beside its words, by mouse and by key, never over them',
    async () => {
      const before = await sheet();
      const word = await markedWord(driver, '贯切');
      await driver.pointAt(word.x - 30, word.y - 40);
      await driver.pointAt(word.x, word.y);
      await sidebar.shown(testIds.card);
      await sidebar.until(
        ({ top, bottom }, id) => {
          const card = document.querySelector(`[data-testid="${id}"]`)!.parentElement!;
          const box = card.getBoundingClientRect();
          return card.style.opacity === '1' && (box.top >= bottom || box.bottom <= top);
        },
        word,
        testIds.card,
      );
      await driver.pointAt(word.x, 20);
      await sidebar.gone(testIds.card);

      await driver.clickAt(word.x, word.y);
      await sidebar.shown(testIds.card);
      await driver.press('Escape');
      await sidebar.gone(testIds.card);
      await driver.press('Alt+Shift+D');
      await sidebar.until(() => document.activeElement?.closest('.card-beside .problem-card'));
      await driver.press('Enter');
      await untilHolds(before.replace('贯切', '贯彻'));
      await sidebar.gone(testIds.card);
      await driver.until((selector) => document.activeElement?.matches(selector), SHEET);
      await driver.press('Control+z');
      await untilHolds(before);
    },
  );

  it.skipIf(!machine[name])('opens the snippets at the caret where two semicolons are typed', async () => {
    const before = await sheet();
    await driver.click(`${SHEET} p`);
    await driver.press('End');
    await driver.type('；；');
    await sidebar.until(
      (id) => document.activeElement === document.querySelector(`[data-testid="${id}"]`),
      testIds.paletteSearch,
    );
    await driver.press('Escape');
    await sidebar.gone(testIds.palette);
    await driver.until((selector) => document.activeElement?.matches(selector), SHEET);
    await driver.press('Backspace');
    await driver.press('Backspace');
    await untilHolds(before);
  });

  it.skipIf(!machine[name])('takes what is pasted with its headings, and brings back the plan before', async () => {
    const before = await sheet();
    await driver.click(SHEET);
    await driver.press('Control+a');
    await driver.press('Control+c');
    await sidebar.click('workbench-more');
    await sidebar.click('workbench-clear');
    await untilHolds('<p><br></p>');
    await driver.press('Control+v');
    await untilHolds(before);
    await sidebar.click('workbench-more');
    await sidebar.click('workbench-clear');
    await untilHolds('<p><br></p>');
    await sidebar.click('workbench-more');
    await sidebar.click('workbench-previous');
    await untilHolds(before);
  });

  it.skipIf(!machine[name])('still has the plan when it is opened again', async () => {
    const before = await sheet();
    await driver.click(`${SHEET} p`);
    await driver.press('End');
    await driver.type('完');
    await untilChanged(before);
    const written = await sheet();
    await driver.until(async () =>
      JSON.stringify(await (globalThis as unknown as Extension).chrome.storage.local.get('workbench:current')).includes(
        '完',
      ),
    );
    await driver.close();
    driver = await openWorkbench(browser);
    sidebar = driver.ownSidebar();
    await untilHolds(written);
  });

  it.skipIf(!machine[name])('is changed in one tab only, which may be another one from then on', async () => {
    const written = await sheet();
    const second = await browser.opened(() =>
      driver.evaluate(async () => {
        const { chrome } = globalThis as unknown as Extension;
        await chrome.tabs.create({ url: location.href });
      }),
    );
    await second.ownSidebar().click('workbench-here');
    await second.until((selector, html) => document.querySelector(selector)?.innerHTML === html, SHEET, written);
    await driver.until(() => document.querySelector('[data-testid=workbench-here]'));
  });
});
