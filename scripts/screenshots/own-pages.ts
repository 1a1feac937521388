import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Driver } from '../../tests/driver/driver.ts';
import type { Column } from './contact-sheet.ts';
import { keep } from './storage.ts';

const PAGES = ['welcome', 'options', 'library', 'workbench'] as const;
const LOOKS = [
  { language: 'zh-CN', theme: 'light', width: 1280 },
  { language: 'zh-CN', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh-CN', theme: 'light', width: 560 },
] as const;

/** The extension's own pages, from top to bottom. `driver` must be on one of them or on a page with the sidebar. */
export async function takeOwnPages(driver: Driver, home: string, folder: string): Promise<void> {
  await mkdir(resolve(folder, 'pages'), { recursive: true });
  for (const look of LOOKS) {
    for (const page of PAGES) {
      await driver.resize(look.width, 860);
      await driver.open(`${home}${page}.html`);
      await keep(driver, { settings: { language: look.language, theme: look.theme } });
      await driver.open(`${home}${page}.html`);
      await driver.until(() => document.querySelector('main'));
      await driver.until(untilRead, page === 'welcome');
      const height = await driver.evaluate(() => document.documentElement.scrollHeight);
      await driver.resize(look.width, Math.max(860, height));
      await driver.screenshot(path(folder, page, look));
    }
  }
}

/** Runs in the page: whether the sidebar in it, if there is to be one, shows what it found, slips of the pen included. */
function untilRead(wanted: boolean): boolean {
  const problems = document.querySelector<HTMLElement>('[data-testid=app]')?.dataset.problems;
  return !wanted || Number(problems) > 0;
}

export function ownPages(folder: string): Column[] {
  return LOOKS.map((look) => ({
    title: `${look.language} ${look.theme} ${look.width}`,
    pictures: PAGES.map((page) => path(folder, page, look)),
  }));
}

function path(folder: string, page: string, { language, theme, width }: (typeof LOOKS)[number]): string {
  return resolve(folder, 'pages', `${page}-${language}-${theme}-${width}.png`);
}
