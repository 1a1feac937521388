import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Driver } from '../../tests/driver/driver.ts';
import { libraryRows } from '../../tests/gallery/made-up-library.ts';
import { ask } from '../../tests/kill/ask.ts';
import { root } from '../command.ts';
import type { Column } from './contact-sheet.ts';
import { keep } from './storage.ts';

/** As they are at first, and what some are like in use. */
const PAGES = ['welcome', 'options', 'library', 'workbench'] as const;
const IN_USE = ['library', 'workbench'] as const;
const LOOKS = [
  { language: 'zh-CN', theme: 'light', width: 1280 },
  { language: 'zh-CN', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh-CN', theme: 'light', width: 560 },
] as const;
const PLAN = 'tests/fixtures/plans/p01.txt';

/** The extension's own pages, from top to bottom. `driver` must be on one of them or on a page with the sidebar. */
export async function takeOwnPages(driver: Driver, home: string, folder: string): Promise<void> {
  await mkdir(resolve(folder, 'pages'), { recursive: true });
  const take = async (pages: readonly (typeof PAGES)[number][], suffix = '') => {
    for (const look of LOOKS) {
      for (const page of pages) {
        await driver.resize(look.width, 860);
        await driver.open(`${home}${page}.html`);
        await keep(driver, { settings: { language: look.language, theme: look.theme } });
        await driver.open(`${home}${page}.html`);
        await driver.until(isThere, page === 'welcome');
        const height = await driver.evaluate(() => document.documentElement.scrollHeight);
        await driver.resize(look.width, Math.max(860, height));
        await driver.screenshot(path(folder, `${page}${suffix}`, look));
      }
    }
  };
  await take(PAGES);
  await fillLibrary(driver);
  await driver.open(`${home}workbench.html`);
  await driver.chooseFile('workbench-file', resolve(root, PLAN));
  await driver.until(isThere, true);
  await take(IN_USE, '-in-use');
}

/** Runs in the page: whether all of it is there, what the sidebar in it found included, slips of the pen too. */
function isThere(wanted: boolean): boolean {
  const { problems, version } = document.querySelector<HTMLElement>('[data-testid=app]')?.dataset ?? {};
  const app = document.querySelector('[data-testid=app]');
  const library = document.querySelector<HTMLElement>('[data-testid=library]');
  if (library) return library.dataset.complete === 'true';
  if (app) return version !== undefined && (!wanted || Number(problems) > 0);
  return document.querySelector('main') !== null;
}

async function fillLibrary(driver: Driver): Promise<void> {
  const add = libraryRows(18).map(({ start, id: _, ...row }) => ({ ...row, body: start }));
  await driver.evaluate(ask, 'imports', 'stage', ['pictures', { add, replace: [] }]);
  await driver.evaluate(ask, 'imports', 'commit', ['pictures']);
}

export function ownPages(folder: string): Column[] {
  const names = [...PAGES, ...IN_USE.map((page) => `${page}-in-use`)];
  return LOOKS.map((look) => ({
    title: `${look.language} ${look.theme} ${look.width}`,
    pictures: names.map((name) => path(folder, name, look)),
  }));
}

function path(folder: string, name: string, { language, theme, width }: (typeof LOOKS)[number]): string {
  return resolve(folder, 'pages', `${name}-${language}-${theme}-${width}.png`);
}
