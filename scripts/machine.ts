import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What `scripts/setup.mjs` found on this machine: paths of the browsers, null where there is none. */
export interface Machine {
  chromium: string | null;
  firefox: string | null;
  /** Whether Chinese text can be drawn; screenshots show boxes without. */
  chineseFonts: boolean;
}

const file = resolve(import.meta.dirname, '../.output/setup.json');

/** Reads setup's findings; before the first setup only the environment variables count. */
export function readMachine(): Machine {
  const found: Partial<Machine> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    chromium: process.env.CHROMIUM_PATH ?? found.chromium ?? null,
    firefox: process.env.FIREFOX_PATH ?? found.firefox ?? null,
    chineseFonts: found.chineseFonts ?? false,
  };
}
