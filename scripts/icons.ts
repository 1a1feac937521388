// Draws the extension's icons from scripts/icon.svg in the sizes that browsers ask for.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from './command.ts';
import { readMachine } from './machine.ts';

const sizes = [16, 32, 48, 128];
const svg = readFileSync(resolve(root, 'scripts/icon.svg'), 'utf8');

const { chromium } = readMachine();
if (!chromium) throw new Error('Icons are drawn by a Chromium, and setup found none.');
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: resolve(root, `public/icon/${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
