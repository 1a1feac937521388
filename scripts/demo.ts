// `npm start`: the demo pages in a browser with the extension. Without a display, or with --headless, does the main job
// in each demo editor instead and exits 0 only if every step was verified in the editor's own model.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from '../tests/driver/launch.ts';
import { type DemoEditor, demoEditors } from '../tests/e2e/demo-editors.ts';
import { doMainJob } from '../tests/e2e/main-job.ts';
import { startPages } from '../tests/pages/serve.ts';
import { build } from './build.ts';
import { root } from './command.ts';
import { hasDisplay } from './display.ts';
import { readMachine } from './machine.ts';

const { chromium } = readMachine();
if (!chromium) {
  console.error('demo: needs Chromium, Chrome or Edge; setup said above how to get one.');
  process.exit(1);
}
const headless = process.argv.includes('--headless') || !hasDisplay();

console.log('demo: building the extension');
const extension = await build('chrome', 'e2e');
const pages = await startPages();

if (headless) {
  const pictures = resolve(root, '.output/demo');
  await mkdir(pictures, { recursive: true });
  for (const editor of demoEditors) await demonstrate(editor, pictures);
  await pages.close();
} else {
  const browser = await launch('chromium', { executable: chromium, extension, headless });
  const driver = await browser.newPage();
  await driver.open(pages.url);
  console.log(`demo: ${pages.url} is open. Click into an editor, then on the small tab at its side. Ctrl+C ends it.`);
}

/** A fresh browser for each editor, so that nothing is remembered from the one before. */
async function demonstrate(editor: DemoEditor, pictures: string) {
  const browser = await launch('chromium', { executable: chromium!, extension });
  const driver = await browser.newPage();
  try {
    const counts = await doMainJob(driver, pages.url, editor, (step) =>
      driver.screenshot(resolve(pictures, `${editor.id}-${step}.png`)),
    );
    console.log(
      `demo: ${editor.id}: ${counts.present} sections present, ${counts.suggested} suggested, ` +
        `${counts.missing} items missing, ${counts.problems} problems; ` +
        'section inserted and undone; fix applied and undone; snippet saved and inserted',
    );
  } catch (error) {
    console.error(`demo: ${editor.id}: FAILED: ${(error as Error).message}`);
    await driver.screenshot(resolve(pictures, `${editor.id}-failed.png`));
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
