// Pictures of the real extension in the real demo pages, for the README and for looking at after a change.
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Sidebar } from '../tests/driver/driver.ts';
import { type Launched, launch } from '../tests/driver/launch.ts';
import { type DemoEditor, demoEditors } from '../tests/e2e/demo-editors.ts';
import { openBeside, openEditor, untilAnalysed } from '../tests/e2e/open-beside.ts';
import { startPages } from '../tests/pages/serve.ts';
import { build } from './build.ts';
import { root } from './command.ts';
import { readMachine } from './machine.ts';

const shots = [
  { editor: 'wangeditor', theme: 'light', width: 1280, suffix: 'light' },
  { editor: 'wangeditor', theme: 'dark', width: 1280, suffix: 'dark' },
  { editor: 'wangeditor', theme: 'light', width: 360, suffix: 'light-360' },
  { editor: 'wangeditor', theme: 'dark', width: 360, suffix: 'dark-360' },
  { editor: 'tinymce', theme: 'light', width: 1280, suffix: 'tinymce' },
] as const;

const folder = resolve(root, 'docs/screens');
const { chromium, chineseFonts } = readMachine();
if (!chromium) throw new Error('Pictures are taken in a Chromium, and setup found none.');
if (!chineseFonts) throw new Error('Pictures need a Chinese font, and setup found none.');

const extension = await build('chrome', 'e2e');
const pages = await startPages();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const shot of shots) {
  // A browser for each: snippets and choices of one picture must not show in the next.
  const browser = await launch('chromium', { executable: chromium, extension });
  await takeAll(browser, shot);
  await browser.close();
}
await pages.close();

/** Every view of the sidebar beside one editor. */
async function takeAll(browser: Launched, { editor: id, theme, width, suffix }: (typeof shots)[number]) {
  const driver = await browser.newPage();
  await driver.resize(width, 860);
  await driver.preferColors(theme);
  const editor: DemoEditor = demoEditors.find((one) => one.id === id)!;
  await chooseChinese(await openBeside(driver, pages.url, editor));
  // The site remembers that the sidebar was open; it comes up in the language just chosen.
  await openEditor(driver, pages.url, editor);
  const sidebar = await driver.sidebar();
  await untilAnalysed(sidebar);
  for (const tab of await sidebar.parts('tab-')) {
    await sidebar.click(tab);
    await sidebar.until((tab) => document.querySelector(`[data-testid="${tab}"][aria-selected="true"]`), tab);
    const path = resolve(folder, `${tab.slice('tab-'.length)}-${suffix}.png`);
    await driver.screenshot(path);
    console.log(`docs/screens/${tab.slice('tab-'.length)}-${suffix}.png`);
  }
}

/** As in the settings: Chromium builds without translations take every user for an English one. */
function chooseChinese(sidebar: Sidebar) {
  return sidebar.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: { language: 'zh-CN' } });
  });
}
