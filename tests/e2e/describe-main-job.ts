import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { root } from '../../scripts/command.ts';
import type { BrowserName } from '../driver/driver.ts';
import { type Launched, launch } from '../driver/launch.ts';
import { type DemoEditor, demoEditors } from './demo-editors.ts';
import { doMainJob } from './main-job.ts';

const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' };

/** One test for each editor; skipped where the browser is not installed. */
export function describeMainJob(name: BrowserName, editors: DemoEditor[] = demoEditors) {
  const executable = inject('machine')[name];
  describe.skipIf(!executable)(`the main job in ${name}`, () => {
    let browser: Launched;
    beforeAll(async () => {
      const extension = resolve(root, '.output', builds[name]);
      browser = await launch(name, { executable: executable!, extension });
    });
    afterAll(() => browser?.close());

    it.each(editors)('$id', async (editor) => {
      const driver = await browser.newPage();
      await doMainJob(driver, inject('pages'), editor);
      await driver.close();
    });
  });
}
