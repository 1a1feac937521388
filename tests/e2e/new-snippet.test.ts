import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { demoEditors } from './demo-editors.ts';
import { launchExtension } from './launch-extension.ts';
import { openBeside } from './open-beside.ts';

const { chromium } = inject('machine');

describe.skipIf(!chromium)('a new snippet', () => {
  // Showing a problem gives the focus to the editor, whose text is a frame of its own here.
  it('is named by what is typed at once, also right after a problem was shown in the text', async () => {
    const browser = await launchExtension('chromium');
    onTestFinished(() => browser.close());
    const driver = await browser.newPage();
    const sidebar = await openBeside(driver, inject('pages'), demoEditors.find(({ id }) => id === 'tinymce')!);
    await sidebar.click(testIds.tab('problems'));
    await sidebar.until(() => document.querySelector('[data-finding]'));
    const [finding] = await sidebar.parts(testIds.finding(''));
    await sidebar.click(finding!);
    await sidebar.click(testIds.tab('snippets'));
    await sidebar.click(testIds.snippetAdd);
    await sidebar.shown(testIds.snippetTitle);
    await driver.type('走访慰问');
    await sidebar.until(
      (title) => document.hasFocus() && (document.activeElement as HTMLElement).dataset.testid === title,
      testIds.snippetTitle,
    );
    expect(await sidebar.value(testIds.snippetTitle)).toBe('走访慰问');
  });
});
