import { describe, inject, it, onTestFinished } from 'vitest';
import type { BrowserName } from '../driver/driver.ts';
import { type DemoEditor, demoEditors } from './demo-editors.ts';
import { launchExtension } from './launch-extension.ts';
import { doMainJob } from './main-job.ts';

/** One test for each editor; skipped where the browser is not installed. */
export function describeMainJob(name: BrowserName, editors: DemoEditor[] = demoEditors) {
  const executable = inject('machine')[name];
  describe.skipIf(!executable)(`the main job in ${name}`, () => {
    it.each(editors)('$id', async (editor) => {
      const browser = await launchExtension(name);
      onTestFinished(() => browser.close());
      await doMainJob(await browser.newPage(), inject('pages'), editor);
    });
  });
}
