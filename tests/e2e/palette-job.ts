import assert from 'node:assert/strict';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import { clickAt } from './click-at.ts';
import type { DemoEditor } from './demo-editors.ts';
import { readTruth, type Truth, untilBack, untilChanged } from './editor-truth.ts';
import { openBeside } from './open-beside.ts';
import { selectLine } from './select-line.ts';

/**
 * A selection is kept with a field, found at the caret by its initials, filled in and inserted; one undo gives the text
 * back, mark and all, and Escape leaves it alone.
 */
export async function usePalette(driver: Driver, pages: string, editor: DemoEditor): Promise<void> {
  const sidebar = await openBeside(driver, pages, editor);
  await keepWithField(driver, sidebar, editor);
  await clickAt(driver, editor, 'title');
  await driver.press('Control+End');
  await leaveOpen(driver, sidebar);
  await driver.type('另外；；');
  const palette = await untilOpen(driver);
  await palette.until(() => Boolean(document.querySelector<HTMLElement>('.palette')?.dataset.section));
  const before = await settledTruth(driver, '另外；；');

  await driver.type('zfwwap');
  await found(palette, '走访慰问安排');
  await driver.press('Escape');
  await palette.until(() => !document.hasFocus());
  assert.deepEqual(await readTruth(driver), before, 'Escape leaves the text as it is.');
  await untilInEditor(driver);
  await driver.press('Backspace');
  await driver.press('Backspace');
  await settledTruth(driver, '另外');
  await driver.type('；；');
  await untilOpen(driver);
  assert.equal((await settledTruth(driver, '另外；；')).blocks.at(-1)!.text, before.blocks.at(-1)!.text);

  await driver.type('zfwwap');
  await found(palette, '走访慰问安排');
  await driver.press('Enter');
  await palette.shown(testIds.snippetField('人数'));
  await driver.type('18');
  await driver.press('Tab');
  await driver.type('6');
  await driver.press('Enter');
  await untilChanged(driver, before);
  const texts = (await readTruth(driver)).blocks.map(({ text }) => text);
  const expected = before.blocks.map(({ text }) => text);
  expected.push(expected.pop()!.replace('；；', '走访慰问困难职工18人、6户。'));
  assert.deepEqual(texts, expected, 'The snippet stands where the mark was; nothing else changed.');
  await driver.press('Control+z');
  await untilBack(driver, before).catch(async () => {
    const now = (await readTruth(driver)).blocks.at(-1)!.text;
    throw new Error(`One Ctrl+Z does not give the mark back: the line is “${now}”.`);
  });
}

/** With an input method at work nothing opens and nothing is written, and what it puts in stays. */
export async function composeBeside(driver: Driver, pages: string, editor: DemoEditor): Promise<void> {
  await openBeside(driver, pages, editor);
  await clickAt(driver, editor, 'title');
  await driver.press('Control+End');
  await driver.type('另外；');
  await driver.palette();
  await driver.compose(['；', '；j', "；j'h"], null);
  assert.equal(await isOpen(driver), false, 'The palette must not open while something is being composed.');
  await driver.compose([], '计划');
  const truth = await settledTruth(driver, '另外；计划');
  assert(truth.blocks.at(-1)!.text.endsWith('另外；计划'), 'What the input method put in stays as it is.');
  assert.equal(await isOpen(driver), false, 'What was composed is no mark.');

  await driver.type('；；');
  const palette = await untilOpen(driver);
  await driver.compose(['z', "z'f", "z'f'w'w"], null);
  await found(palette, null);
  assert.equal(await isOpen(driver), true);
  assert.deepEqual(await readTruth(driver), await settledTruth(driver, '另外；计划；；'), 'The text is left alone.');
}

/** Fields that are left open in the form are filled in in the document, from one to the next by Tab. */
async function leaveOpen(driver: Driver, sidebar: Sidebar) {
  await driver.type('先；；');
  const palette = await untilOpen(driver);
  await driver.type('zfwwap');
  await found(palette, '走访慰问安排');
  await driver.press('Enter');
  await palette.shown(testIds.snippetField('人数'));
  const version = () => document.querySelector<HTMLElement>('[data-version]')!.dataset.version;
  const before = await sidebar.evaluate(version);
  await driver.press('Enter');
  await settledTruth(driver, '走访慰问困难职工{人数}人、{户数}户。');
  // Read again, which is done when the writing is: keys are no longer held and typed one by one.
  await sidebar.until(
    (before) => document.querySelector<HTMLElement>('[data-version]')!.dataset.version !== before,
    before,
  );
  await selected(driver, '{人数}');
  await driver.type('7');
  await settledTruth(driver, '先走访慰问困难职工7人、{户数}户。');
  await driver.press('Tab');
  await selected(driver, '{户数}');
  await driver.type('3');
  await settledTruth(driver, '先走访慰问困难职工7人、3户。');
  await driver.press('End');
}

/** Resolves once the editor has the focus, in the page or in a frame of its own. */
function untilInEditor(driver: Driver): Promise<void> {
  return driver.until(() => {
    const inside = document.activeElement as HTMLIFrameElement | null;
    const page = inside?.contentDocument ?? document;
    return page.hasFocus() && (page.activeElement as HTMLElement).isContentEditable;
  });
}

/** Resolves once this is what is selected, in the page or in a frame of its own. */
function selected(driver: Driver, text: string): Promise<void> {
  return driver.until((text) => {
    const own = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentWindow ?? []);
    return [window, ...own].some((view) => {
      try {
        return view.getSelection()?.toString() === text;
      } catch {
        return false; // a frame of another origin
      }
    });
  }, text);
}

async function keepWithField(driver: Driver, sidebar: Sidebar, editor: DemoEditor) {
  await sidebar.click(testIds.tab('snippets'));
  await selectLine(driver, sidebar, editor);
  await sidebar.click(testIds.snippetAdd);
  await sidebar.fill(testIds.snippetTitle, '走访慰问安排');
  await sidebar.fill(testIds.snippetBody, '走访慰问困难职工{人数@数字}人、{户数}户。');
  await sidebar.click(testIds.snippetSave);
  await sidebar.shown(testIds.snippetAdd);
}

/** Resolves with the palette once it has the focus. */
async function untilOpen(driver: Driver): Promise<Sidebar> {
  const palette = await driver.palette();
  await palette.until((search) => {
    const field = document.querySelector(`[data-testid="${search}"]`);
    return field !== null && document.activeElement === field && document.hasFocus();
  }, testIds.paletteSearch);
  return palette;
}

async function isOpen(driver: Driver): Promise<boolean> {
  const palette = await driver.palette();
  return palette.evaluate(() => document.hasFocus());
}

/** The snippet with this title is the one that Enter inserts; null: nothing is found. */
function found(palette: Sidebar, title: string | null): Promise<void> {
  return palette.until((title) => {
    const first = document.querySelector('[role="option"][aria-selected="true"]');
    return title === null ? first === null : first?.textContent?.startsWith(title);
  }, title);
}

/** What the editor holds once its last line ends like this. */
async function settledTruth(driver: Driver, ending: string): Promise<Truth> {
  await driver.until(async (ending) => (await window.__model()).at(-1)!.text.endsWith(ending), ending);
  return readTruth(driver);
}
