import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { inject, it, onTestFinished } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { root } from '../../scripts/command.ts';
import { launch } from '../driver/launch.ts';
import { clickAt } from './click-at.ts';
import { demoEditors } from './demo-editors.ts';
import { readTruth } from './editor-truth.ts';
import { openBeside } from './open-beside.ts';

const machine = inject('machine');
const editors = demoEditors.filter(({ id }) => ['textarea', 'wangeditor'].includes(id));

// Over WebDriver BiDi, Firefox takes a drag for a selection.
it.skipIf(!machine.chromium).each(editors)('a snippet is dragged from the sidebar into $id', async (editor) => {
  const browser = await launch('chromium', {
    executable: machine.chromium!,
    extension: resolve(root, '.output/chrome-mv3-e2e'),
  });
  onTestFinished(() => browser.close());
  const driver = await browser.newPage();
  const sidebar = await openBeside(driver, inject('pages'), editor);
  await sidebar.click(testIds.tab('snippets'));
  await sidebar.click(testIds.snippetAdd);
  await sidebar.fill(testIds.snippetTitle, '拖来的一句');
  await sidebar.fill(testIds.snippetBody, '这一句是拖进来的。');
  await sidebar.click(testIds.snippetSave);
  await sidebar.shown(testIds.snippetAdd);
  await clickAt(driver, editor, 'title');
  const before = (await readTruth(driver)).blocks.map(({ text }) => text).join('\n');

  const [row] = (await sidebar.parts('snippet-')).filter(
    (part) => !(Object.values(testIds) as unknown[]).includes(part),
  );
  const target = await driver.evaluate((selector) => {
    const box = document.querySelector(selector)!.getBoundingClientRect();
    return { x: box.left + 90, y: box.top + 12 };
  }, editor.paragraph.selector);
  await driver.drag(await sidebar.middle(row!), target);
  await driver.until(async () => (await window.__model()).some(({ text }) => text.includes('这一句是拖进来的。')));
  const after = (await readTruth(driver)).blocks.map(({ text }) => text).join('\n');
  assert.equal(
    after.replace('这一句是拖进来的。', ''),
    before,
    'It came in where it was let go; nothing else changed.',
  );
  await sidebar.until(
    (row) => /1/u.test(document.querySelector(`[data-testid="${row}"] .meta`)?.textContent ?? ''),
    row!,
  );
});
