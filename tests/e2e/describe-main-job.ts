import { resolve } from 'node:path';
import { describe, inject, it, onTestFinished } from 'vitest';
import { root } from '../../scripts/command.ts';
import type { BrowserName } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { type DemoEditor, demoEditors } from './demo-editors.ts';
import { doMainJob } from './main-job.ts';

const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' };

/** One test for each editor; skipped where the browser is not installed. */
export function describeMainJob(name: BrowserName, editors: DemoEditor[] = demoEditors) {
  const executable = inject('machine')[name];
  describe.skipIf(!executable)(`the main job in ${name}`, () => {
    it.each(editors)('$id', async (editor) => {
      const extension = resolve(root, '.output', builds[name]);
      const browser = await launch(name, { executable: executable!, extension });
      onTestFinished(() => browser.close());
      await doMainJob(await browser.newPage(), inject('pages'), editor);
    });
  });
}
