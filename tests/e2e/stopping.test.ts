import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { start } from '../kill/incarnation.ts';
import { demoEditors } from './demo-editors.ts';
import { extensionFor, launchExtension } from './launch-extension.ts';
import { clickSmallTab, openEditor } from './open-beside.ts';

const { chromium } = inject('machine');
const SNIPPETS = 100_000;
const MISTAKES = 250;

describe.skipIf(!chromium)('long work is stopped by its button, in chromium', () => {
  it('an import of a hundred thousand snippets: nothing of it is written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhouquan-import-'));
    const browser = await start({ chromium: chromium!, extension: extensionFor('chromium'), profile: folder });
    onTestFinished(async () => {
      await browser.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });
    const { page } = browser;
    const path = join(folder, '素材.csv');
    const rows = Array.from({ length: SNIPPETS }, (_, at) => `素材${at},第${at}条：每月报送小结`);
    await writeFile(path, ['标题,内容', ...rows].join('\n'));

    const field = await page.waitForSelector('[data-testid="import"]');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await page.waitForSelector('[data-testid="import-commit"]');
    await page.evaluate(stopAtOnce, '正在导入|Importing');
    await page.locator('[data-testid="import-commit"]').click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#data [role=status]')].some(({ textContent }) =>
        /什么也没有导入|nothing was imported/.test(textContent!),
      ),
    );
    expect(await browser.call('imports', 'page', '', 1)).toEqual([]);
    expect(await browser.call('rescue', 'backups')).toEqual([]);
    // What the file would change is still shown, to be taken up again.
    expect(await page.$('[data-testid="progress"]')).toBeNull();
    expect(await page.$('[data-testid="import-commit"]')).not.toBeNull();
  });

  it('hundreds of corrections beside an editor: those that were made stay, and are counted', async () => {
    const browser = await launchExtension('chromium');
    onTestFinished(() => browser.close());
    const editor = demoEditors.find(({ id }) => id === 'ckeditor')!;
    const driver = await browser.newPage();
    await openEditor(driver, inject('pages'), editor);
    const lines = Array.from({ length: MISTAKES }, (_, at) => `<p>第${at}组学习贯切上级精神。</p>`);
    await driver.evaluate(
      (selector, html) => document.querySelector<CKEditor>(selector)!.ckeditorInstance.setData(html),
      editor.editable,
      lines.join(''),
    );
    await clickSmallTab(driver);
    const sidebar = await driver.sidebar();
    await sidebar.until(
      (app, mistakes) => {
        const found = document.querySelector<HTMLElement>(`[data-testid="${app}"]`)?.dataset.problems;
        return Number(found) >= mistakes;
      },
      testIds.app,
      MISTAKES,
    );
    await sidebar.click(testIds.tab('problems'));
    await sidebar.evaluate(stopAtOnce, '正在修正|Fixing');
    await sidebar.click(testIds.fixAll);
    await sidebar.shown(testIds.notice);
    const told = Number(/\d+/.exec(await sidebar.text(testIds.notice))![0]);
    const mended = await driver.evaluate(
      (selector) => document.querySelector(selector)!.textContent!.split('贯彻').length - 1,
      editor.editable,
    );
    expect(mended).toBe(told);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(MISTAKES);
  });
});

type CKEditor = HTMLElement & { ckeditorInstance: { setData(html: string): void } };

/** Runs in the page: presses the button that ends this work as soon as it is there, however fast the work is. */
function stopAtOnce(work: string) {
  const observer = new MutationObserver(() => {
    const progress = document.querySelector('[data-testid="progress"]');
    if (!progress || !new RegExp(work).test(progress.textContent!)) return;
    observer.disconnect();
    progress.querySelector<HTMLButtonElement>('[data-testid="cancel"]')!.click();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
