import { describe, inject, it, onTestFinished } from 'vitest';
import { demoEditors } from './demo-editors.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { composeBeside, usePalette } from './palette-job.ts';

const machine = inject('machine');
const editors = demoEditors.filter(({ id }) => ['wangeditor', 'tinymce'].includes(id));

describe.each(browsers)('the palette at the caret, in $name', ({ name }) => {
  async function newPage() {
    const browser = await launchExtension(name);
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
