import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { root } from '../../scripts/command.ts';
import { type Launched, launch } from '../driver/launch.ts';
import { demoEditors } from './demo-editors.ts';
import { doMainJob } from './main-job.ts';

const { chromium, firefox } = inject('machine');

describe.each([
  { name: 'chromium', executable: chromium, extension: 'chrome-mv3-e2e', editors: demoEditors },
  { name: 'firefox', executable: firefox, extension: 'firefox-mv3-e2e', editors: demoEditors },
] as const)('the main job in $name', ({ name, executable, extension, editors }) => {
  let browser: Launched;
  beforeAll(async () => {
    if (executable) browser = await launch(name, { executable, extension: resolve(root, '.output', extension) });
  });
  afterAll(() => browser?.close());

  it.skipIf(!executable).each(editors)('in $id', async (editor) => {
    const driver = await browser.newPage();
    await doMainJob(driver, inject('pages'), editor);
    await driver.close();
  });
});
