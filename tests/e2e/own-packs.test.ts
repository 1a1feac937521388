import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
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

describe.each(browsers)('a pack of one’s own, in $name', ({ name }) => {
  it.skipIf(!machine[name])('is used in the sidebar that is open as soon as it is added in the settings', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhouquan-pack-'));
    const path = join(folder, 'our-words.json');
    await writeFile(path, JSON.stringify(pack));
    const browser = await launchExtension(name);
    onTestFinished(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });
    const driver = await browser.newPage();
    const sidebar = await openBeside(driver, inject('pages'), demoEditors.find(({ id }) => id === 'textarea')!);
    await sidebar.click(testIds.tab('problems'));
    await sidebar.click(testIds.menu);
    const settings = await browser.opened(() => sidebar.clickNamed('设置'));
    await settings.chooseFile('add-pack', path);
    await settings.until(() => document.querySelector('#packs [aria-label="移除“本校用词”"]'));
    await sidebar.until(() => document.body.innerText.includes('“计划”应为“筹划”'));
    expect(await settings.evaluate(() => document.querySelector('#packs [role="status"]')!.textContent)).toContain(
      '已添加“本校用词”',
    );
  });
});
