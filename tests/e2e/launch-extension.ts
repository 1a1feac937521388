import { resolve } from 'node:path';
import { inject } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { root } from '../../scripts/command.ts';
import type { BrowserName, Driver } from '../driver/driver.ts';
import { type Launched, launch } from '../driver/launch.ts';
import { clickSmallTab } from './open-beside.ts';

const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' };

/** For `describe.each`. */
export const browsers: { name: BrowserName }[] = [{ name: 'chromium' }, { name: 'firefox' }];

/** Folder of the extension as it is built for a browser's tests. */
export const extensionFor = (name: BrowserName): string => resolve(root, '.output', builds[name]);

/** Starts the machine's own browser, which it must have, with the extension. */
export function launchExtension(name: BrowserName): Promise<Launched> {
  const executable = inject('machine')[name];
  if (!executable) throw new Error(`This machine has no ${name}: the test is to be skipped.`);
  return launch(name, { executable, extension: extensionFor(name) });
}

/** The workbench, opened from the sidebar beside the list of the demo pages. */
export async function openWorkbench(browser: Launched): Promise<Driver> {
  const page = await browser.newPage();
  await page.open(inject('pages'));
  await clickSmallTab(page);
  const beside = await page.sidebar();
  return browser.opened(() => beside.click(testIds.workbench));
}
