import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { demoEditors } from './demo-editors.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { openBeside } from './open-beside.ts';

const machine = inject('machine');

/** 计划 stands in every plan. */
const pack = {
  id: 'our-words',
  title: '本校用词',
  asOf: '2026-11-26',
  confusions: [{ wrong: '计划', right: '筹划', level: 'error' }],
};

describe.each(browsers)('the settings beside an open sidebar, in $name', ({ name }) => {
  let folder: string;
  let browser: Launched;
  let sidebar: Sidebar;
  let settings: Driver;

  beforeAll(async () => {
    if (!machine[name]) return;
    folder = await mkdtemp(join(tmpdir(), 'zhouquan-pack-'));
    await writeFile(join(folder, 'our-words.json'), JSON.stringify(pack));
    browser = await launchExtension(name);
    const textarea = demoEditors.find(({ id }) => id === 'textarea')!;
    sidebar = await openBeside(await browser.newPage(), inject('pages'), textarea);
    await sidebar.click(testIds.tab('problems'));
    await sidebar.click(testIds.menu);
    settings = await browser.opened(() => sidebar.clickNamed('设置'));
    // It listens by then.
    await settings.until(() => document.querySelector('#packs'));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  it.skipIf(!machine[name])('like all our pages reach nobody, not even a site that they may work on', async () => {
    const reached = (address: string) =>
      fetch(address).then(
        () => true,
        () => false,
      );
    expect(await settings.evaluate(reached, inject('pages'))).toBe(false);
    expect(await settings.evaluate(reached, '/manifest.json')).toBe(true);
  });

  it.skipIf(!machine[name])('say what was asked for and not done', async () => {
    // What a driver's script rejects, the browser tells no page.
    await settings.evaluate(() => {
      const reason = Object.assign(new Error('full'), { code: 'full' });
      dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason }));
    });
    await settings.until(() => document.querySelector('[data-testid="notice"]')?.textContent?.includes('没有空间'));
  });

  it.skipIf(!machine[name])('take a pack of one’s own, which is used there at once', async () => {
    await settings.chooseFile('add-pack', join(folder, 'our-words.json'));
    await settings.until(() => document.querySelector('#packs [aria-label="移除“本校用词”"]'));
    // Who comes back to the document sees it there; while its tab is hidden, nothing is drawn in it.
    await settings.close();
    await sidebar.until(() => document.body.innerText.includes('“计划”应为“筹划”'));
  });
});
