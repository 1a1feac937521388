// All set-up, from a fresh clone with nothing installed: `npm start` and `npm test` run it first. Each step says what
// it does and a second run repeats nothing. Plain JavaScript, since the machine's own Node (20.19 or newer) runs it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './setup/chromium.mjs';
import { findFirefox } from './setup/firefox.mjs';
import { findChineseFonts } from './setup/fonts.mjs';
import { installPackages } from './setup/packages.mjs';

const output = resolve(import.meta.dirname, '../.output');

try {
  installPackages();
  const machine = { chromium: await findChromium(), firefox: findFirefox(), chineseFonts: findChineseFonts() };
  mkdirSync(output, { recursive: true });
  writeFileSync(resolve(output, 'setup.json'), `${JSON.stringify(machine, null, 2)}\n`);
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exitCode = 1;
}
