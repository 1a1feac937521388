import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { readTruth, untilBack, untilChanged } from './editor-truth.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { clickSmallTab, openEditor } from './open-beside.ts';

const machine = inject('machine');

const canvas = { id: 'canvas-editor', editable: 'canvas' };

describe.each(browsers)('an editor that draws its text on a canvas, in $name', ({ name }) => {
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;

  const bar = (whole: string) =>
    sidebar.until(
      (part, wanted) => document.querySelector<HTMLElement>(`[data-testid="${part}"]`)?.dataset.whole === wanted,
      testIds.wholeBar,
      whole,
    );

  beforeAll(async () => {
    if (!machine[name]) return;
    browser = await launchExtension(name);
    driver = await browser.newPage();
    await openEditor(driver, inject('pages'), canvas);
    await clickSmallTab(driver);
    sidebar = await driver.sidebar();
  });
  afterAll(() => browser?.close());

  it.skipIf(!machine[name])(
    'is read whole when the user asks, with nothing changed and nothing left selected',
    async () => {
      const before = await readTruth(driver);
      await sidebar.click(testIds.readWhole);
      await bar('fresh');
      await sidebar.click(testIds.tab('problems'));
      await sidebar.until(() => document.querySelector('[data-finding]'));
      const text = before.blocks.map((block) => block.text).join('');
      const status = await sidebar.text(testIds.status);
      expect(status).toContain(`${text.length} `);
      expect(await readTruth(driver)).toEqual(before);
    },
  );

  it.skipIf(!machine[name])('says what to do by hand where it can’t mend, and leaves the text alone', async () => {
    const before = await readTruth(driver);
    const [fix] = await sidebar.parts('fix-');
    await sidebar.click(fix!);
    await sidebar.shown(testIds.notice);
    expect(await readTruth(driver)).toEqual(before);
  });

  it.skipIf(!machine[name])(
    'takes what is inserted at the caret, as one step, and then counts as changed',
    async () => {
      const before = await readTruth(driver);
      await sidebar.click(testIds.tab('outline'));
      const [insert] = await sidebar.parts('insert-');
      await sidebar.click(insert!);
      await untilChanged(driver, before);
      const [was, is] = [before, await readTruth(driver)].map(({ blocks }) => blocks.map(({ text }) => text).join(''));
      let kept = 0;
      while (kept < was!.length && was![kept] === is![kept]) kept++;
      expect(is, 'What was there is still there, around what came in.').toContain(was!.slice(kept));
      await bar('stale');
      await driver.click(canvas.editable);
      // It takes the keys a moment after the click.
      await driver.until(() => document.activeElement?.matches('.ce-inputarea'));
      await driver.press('Control+z');
      await untilBack(driver, before);
    },
  );
});
