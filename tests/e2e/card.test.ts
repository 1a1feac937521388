import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { type DemoEditor, demoEditors } from './demo-editors.ts';
import { readTruth, type Truth, untilBack, untilChanged } from './editor-truth.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { countMarks, type MarkedWord, markedWord, untilCard, untilMarks, untilUnmarked } from './marked-word.ts';
import { openBeside } from './open-beside.ts';

const machine = inject('machine');
const editorOf = (id: string) => demoEditors.find((editor) => editor.id === id)!;

describe.skipIf(!machine.chromium)('the card beside a marked word', () => {
  const editor = editorOf('wangeditor');
  let browser: Launched;
  let driver: Driver;
  let sidebar: Sidebar;

  beforeAll(async () => {
    browser = await launchExtension('chromium');
    driver = await browser.newPage();
    sidebar = await openBeside(driver, inject('pages'), editor);
  });
  afterAll(() => browser?.close());

  it('opens where the pointer rests, mends the word in one undo step, and is gone', () => mendByMouse(driver, editor));

  it('goes when the pointer goes elsewhere, and stays while it is on the card', async () => {
    const word = await markedWord(driver, '巾国建功');
    await pointAt(driver, word);
    await untilCard(driver, word, true);
    await driver.pointAt(word.x + 20, word.bottom + 30);
    const card = await driver.card();
    await card.until(() => document.querySelector(':hover') !== null);
    await driver.pointAt(word.x, 20);
    await untilCard(driver, word, false);
  });

  it('a click puts the caret there all the same; typing on closes it and goes to the editor', async () => {
    const before = await readTruth(driver);
    const word = await markedWord(driver, '巾国建功');
    await driver.clickAt(word.x, word.y);
    await untilCard(driver, word, true);
    expect(await driver.evaluate(() => getSelection()!.anchorNode!.textContent)).toContain('巾国建功');
    await driver.type('新');
    await untilCard(driver, word, false);
    await driver.until(async () => (await window.__model()).some(({ text }) => text.includes('巾国新建功')));
    await driver.press('Control+z');
    await untilBack(driver, before);
  });

  it('Escape closes it and is not the page’s; the next one is', async () => {
    const word = await markedWord(driver, '巾国建功');
    await driver.evaluate(() => {
      addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key }));
    });
    await driver.clickAt(word.x, word.y);
    await untilCard(driver, word, true);
    await driver.press('Escape');
    await untilCard(driver, word, false);
    expect(await driver.evaluate(() => (window as { heard?: string }).heard)).toBeUndefined();
    await driver.press('Escape');
    expect(await driver.evaluate(() => (window as { heard?: string }).heard)).toBe('Escape');
  });

  it('goes when its words are scrolled out of sight', async () => {
    const word = await markedWord(driver, '巾国建功');
    await driver.clickAt(word.x, word.y);
    await untilCard(driver, word, true);
    await driver.evaluate(() => document.querySelector('[data-slate-editor]')!.lastElementChild!.scrollIntoView());
    await untilCard(driver, word, false);
    await markedWord(driver, '巾国建功');
    await untilCard(driver, word, false);
  });

  it('ignores what it is told to ignore', async () => {
    const word = await markedWord(driver, 'x月');
    await pointAt(driver, word);
    await untilCard(driver, word, true);
    const card = await driver.card();
    await card.click(testIds.ignore(await shownFinding(card)));
    await card.click(testIds.silence('here'));
    await untilUnmarked(driver, 'x月');
    await untilCard(driver, word, false);
    await sidebar.click(testIds.noticeUndo);
    await markedWord(driver, 'x月');
  });

  it('stays away while something is being composed', async () => {
    await driver.click('[data-slate-editor] h1');
    await driver.press('End');
    // Slate hears of a moved caret a little later; what is typed shows that it has.
    await driver.type('（稿）');
    await driver.until(async () => (await window.__model())[0]!.text.endsWith('（稿）'));
    const word = await markedWord(driver, '巾国建功');
    await driver.compose(['j', "j'h"], null);
    await pointAt(driver, word);
    await driver.compose([], '计划');
    await driver.until(async () => (await window.__model())[0]!.text.endsWith('（稿）计划'));
    await untilCard(driver, word, false);
  });

  it('after a walk Tab leads into it and Enter mends; the caret is back in the editor', async () => {
    await driver.click('[data-slate-editor] h1');
    const [before, marks] = [await readTruth(driver), await countMarks(driver)];
    await driver.runCommand('next-problem');
    await driver.until(() => getSelection()!.toString() !== '');
    const word = await markedWord(driver, await driver.evaluate(() => getSelection()!.toString()));
    await untilCard(driver, word, true);
    expect(await driver.evaluate(() => document.activeElement!.matches('[data-slate-editor]'))).toBe(true);
    const card = await driver.card();
    await driver.press('Tab');
    await untilInCard(card);
    while (!(await card.evaluate(() => document.activeElement!.matches('[data-testid^="fix-"]')))) {
      const shown = await shownFinding(card);
      await driver.press('ArrowDown');
      await card.until((shown) => document.querySelector<HTMLElement>('main')!.dataset.finding !== shown, shown);
      await untilInCard(card);
    }
    await driver.press('Enter');
    await untilChanged(driver, before);
    await takeBack(before);
    // It has been read again, too: what comes next is about the text as it is.
    await untilMarks(driver, marks);
  });

  it('opened by its shortcut it has the focus; arrows walk on; Escape leaves caret and scroll position alone', async () => {
    const word = await markedWord(driver, '巾国建功');
    await driver.clickAt(word.x, word.y);
    await untilCard(driver, word, true);
    await driver.press('Escape');
    const before = await place();
    await driver.runCommand('show-problem');
    const card = await driver.card();
    await untilInCard(card);
    const first = await shownFinding(card);
    await driver.press('Escape');
    await untilCard(driver, word, false);
    await driver.until(() => document.activeElement!.matches('[data-slate-editor]'));
    expect(await place()).toEqual(before);

    await driver.runCommand('show-problem');
    await untilInCard(card);
    await driver.press('ArrowDown');
    await card.until((first) => document.querySelector<HTMLElement>('main')!.dataset.finding !== first, first);
    await untilInCard(card);
    await driver.press('ArrowUp');
    await card.until((first) => document.querySelector<HTMLElement>('main')!.dataset.finding === first, first);
    await untilInCard(card);
    await driver.press('Escape');
    await driver.until(
      () => document.activeElement!.matches('[data-slate-editor]') && getSelection()!.toString() === '巾国建功',
    );
  });

  /** The caret, as the editor has it, and how far everything is scrolled. */
  const place = () =>
    driver.evaluate(() => {
      const { anchorNode, anchorOffset, isCollapsed } = getSelection()!;
      const scrolled = [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter(Boolean);
      return { text: anchorNode!.textContent, anchorOffset, isCollapsed, scrolled };
    });

  async function takeBack(before: Truth) {
    await driver.until(() => document.activeElement!.matches('[data-slate-editor]'));
    await driver.press('Control+z');
    await untilBack(driver, before);
  }
});

describe.each(browsers)('the card beside a marked word in a frame, in $name', ({ name }) => {
  it.skipIf(!machine[name])('opens where the pointer rests and mends the word', async () => {
    const browser = await launchExtension(name);
    try {
      const driver = await browser.newPage();
      const editor = editorOf('tinymce');
      await openBeside(driver, inject('pages'), editor);
      await mendByMouse(driver, editor);
    } finally {
      await browser.close();
    }
  });
});

const TYPOS: Record<string, string> = { wangeditor: '与时具进', tinymce: '贯砌' };

async function mendByMouse(driver: Driver, { id, frame }: DemoEditor) {
  const text = TYPOS[id]!;
  const word = await markedWord(driver, text, frame);
  const before = await readTruth(driver);
  await pointAt(driver, word);
  await untilCard(driver, word, true);
  const card = await driver.card();
  await card.click(testIds.fix(await shownFinding(card)));
  await untilChanged(driver, before);
  await untilCard(driver, word, false);
  await untilUnmarked(driver, text, frame);
  await driver.press('Control+z');
  await untilBack(driver, before);
}

/** From a little beside, as a hand comes. */
async function pointAt(driver: Driver, { x, y }: MarkedWord) {
  await driver.pointAt(x - 30, y - 40);
  await driver.pointAt(x, y);
}

function untilInCard(card: Sidebar): Promise<void> {
  return card.until(() => document.hasFocus() && document.activeElement!.closest('.problem-card') !== null);
}

async function shownFinding(card: Sidebar): Promise<string> {
  await card.shown(testIds.card);
  return card.evaluate(() => document.querySelector<HTMLElement>('main')!.dataset.finding!);
}
