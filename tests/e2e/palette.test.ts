import { resolve } from 'node:path';
import { describe, inject, it, onTestFinished } from 'vitest';
import { root } from '../../scripts/command.ts';
import type { BrowserName } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { demoEditors } from './demo-editors.ts';
import { composeBeside, usePalette } from './palette-job.ts';

const machine = inject('machine');
const browsers: { name: BrowserName; build: string }[] = [
  { name: 'chromium', build: 'chrome-mv3-e2e' },
  { name: 'firefox', build: 'firefox-mv3-e2e' },
];
const editors = demoEditors.filter(({ id }) => ['wangeditor', 'tinymce'].includes(id));

describe.each(browsers)('the palette at the caret, in $name', ({ name, build }) => {
  async function newPage() {
    const browser = await launch(name, { executable: machine[name]!, extension: resolve(root, '.output', build) });
    onTestFinished(() => browser.close());
    return browser.newPage();
  }

  it.skipIf(!machine[name]).each(editors)('finds, fills in, inserts and is undone in $id', async (editor) => {
    await usePalette(await newPage(), inject('pages'), editor);
  });

  it.skipIf(!machine[name]).each(editors)('leaves an input method alone in $id', async (editor) => {
    await composeBeside(await newPage(), inject('pages'), editor);
  });
});
