// Pictures of the real extension in real editors: every view and state, in both languages, light and dark, narrow and
// wide. All go to .output/screens/, to be looked at after a change; the contact sheets and the best to docs/screens/.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Driver, Sidebar } from '../tests/driver/driver.ts';
import { launch } from '../tests/driver/launch.ts';
import { type DemoEditor, demoEditors } from '../tests/e2e/demo-editors.ts';
import { openBeside, openEditor, untilAnalysed } from '../tests/e2e/open-beside.ts';
import { startPages } from '../tests/pages/serve.ts';
import { build } from './build.ts';
import { root } from './command.ts';
import { readMachine } from './machine.ts';
import { best } from './screenshots/best.ts';
import { type Combination, combinations, nameOf } from './screenshots/combinations.ts';
import { type Column, writeContactSheet } from './screenshots/contact-sheet.ts';
import { ownPages, takeOwnPages } from './screenshots/own-pages.ts';
import { enter, scenes } from './screenshots/scenes.ts';
import { keep } from './screenshots/storage.ts';

const all = resolve(root, '.output/screens');
const kept = resolve(root, 'docs/screens');
const { chromium, chineseFonts } = readMachine();
if (!chromium) throw new Error('Pictures are taken in a Chromium, and setup found none.');
if (!chineseFonts) throw new Error('Pictures need a Chinese font, and setup found none.');

const asked = process.argv.slice(2);
const extension = await build('chrome', 'e2e');
const pages = await startPages();
await empty(all);
const browser = await launch('chromium', { executable: chromium, extension });
const home = await findHome(await browser.newPage());
const columns: Column[] = [];
for (const combination of combinations.filter((one) => asked.every((part) => nameOf(one).includes(part)))) {
  const driver = await browser.newPage();
  const pictures = await takeScenes(driver, combination);
  columns.push({ title: nameOf(combination), part: combination.width, pictures });
  console.log(`screenshots: ${nameOf(combination)}, ${pictures.length} pictures`);
  await driver.close();
}
if (!asked.length) {
  const driver = await browser.newPage();
  await takeOwnPages(driver, home, all);
  for (const editor of ['wangeditor', 'tinymce']) {
    const own = columns.filter(({ title }) => title.startsWith(editor));
    await writeContactSheet(driver, own, resolve(all, `contact-sheet-${editor}.webp`));
  }
  await writeContactSheet(driver, ownPages(all), resolve(all, 'contact-sheet-pages.webp'));
  await empty(kept);
  for (const [name, from] of Object.entries(best)) await copyFile(resolve(all, from), resolve(kept, name));
}
await browser.close();
await pages.close();

/** Every scene beside one editor, and the sidebar of an empty document. */
async function takeScenes(driver: Driver, combination: Combination): Promise<string[]> {
  const folder = resolve(all, nameOf(combination));
  await mkdir(folder);
  await driver.resize(1280, 860);
  await driver.preferColors(combination.theme);
  const editor = demoEditors.find(({ id }) => id === combination.editor)!;
  await driver.open(`${home}welcome.html`);
  await keep(driver, {
    settings: { language: combination.language },
    [`sidebar:${pages.url}`]: { open: true, side: 'right', hidden: false, width: combination.width },
  });
  const pathOf = (name: string) => resolve(folder, `${name}.png`);
  const sidebar = await reopen(driver, editor);
  // The first comes late: by then the dictionary is there, too, and all pictures tell of the same problems. The open menu
  // of the last would take the next click.
  for (const scene of [...scenes.slice(1, -1), scenes[0]!, scenes.at(-1)!]) {
    await enter(sidebar, scene);
    await driver.screenshot(pathOf(scene.name));
  }
  await reopen(driver, { ...editor, id: `${editor.id}?plan=empty` });
  await driver.screenshot(pathOf('blank'));
  return [...scenes.map(({ name }) => name), 'blank'].map(pathOf);
}

/** The site remembers that the sidebar was open. A page that a busy machine was too slow for is loaded once more. */
async function reopen(driver: Driver, editor: DemoEditor): Promise<Sidebar> {
  await openEditor(driver, pages.url, editor);
  const sidebar = await driver.sidebar().catch(async () => {
    await openEditor(driver, pages.url, editor);
    return driver.sidebar();
  });
  await untilAnalysed(sidebar);
  return sidebar;
}

async function empty(folder: string) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Where the extension's own pages are, with the slash at the end. */
async function findHome(driver: Driver): Promise<string> {
  const sidebar = await openBeside(driver, pages.url, demoEditors[0]!);
  return sidebar.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } }).chrome.runtime.getURL('/'),
  );
}
