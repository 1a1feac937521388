import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Driver } from '../../tests/driver/driver.ts';

export interface Column {
  title: string;
  /** Of the part at the pictures' right that is shown, in their pixels; the whole picture if absent. */
  part?: number;
  pictures: string[];
}

/** CSS pixels. Enough to see what a view looks like; the pictures themselves are looked at in .output/screens/. */
const THUMBNAIL = 180;

/** One picture of many: a column for each series, a row for each of its pictures. */
export async function writeContactSheet(driver: Driver, columns: Column[], path: string): Promise<void> {
  const page = resolve(path, '..', `${basename(path, '.webp')}.html`);
  writeFileSync(page, html(columns));
  await driver.resize(columns.length * (THUMBNAIL + 8) + 8, 900);
  await driver.open(pathToFileURL(page).href);
  const height = await driver.evaluate(() => document.documentElement.scrollHeight);
  await driver.resize(columns.length * (THUMBNAIL + 8) + 8, height);
  await driver.screenshot(path, 50);
}

function html(columns: Column[]): string {
  const cells = columns.map(
    ({ title, part, pictures }) =>
      `<section><h2>${title}</h2>${pictures
        .map((picture) => {
          const size = part ? `style="width:${(1280 / part) * 100}%"` : 'style="width:100%"';
          return `<figure><img ${size} src="${pathToFileURL(picture).href}"></figure>`;
        })
        .join('')}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 8px; display: flex; gap: 8px; background: #8a9394; font: 11px sans-serif; }
section { width: ${THUMBNAIL}px; flex: none; }
h2 { font: inherit; margin: 0 0 4px; color: #fff; white-space: nowrap; overflow: hidden; }
figure { margin: 0 0 8px; overflow: hidden; display: flex; justify-content: flex-end; }
img { display: block; flex: none; }
</style>${cells.join('')}`;
}
