import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { demoEditors } from './demo-editors.ts';
import { readTruth, type Truth, untilBack, untilChanged } from './editor-truth.ts';
import { launchExtension } from './launch-extension.ts';
import { type Beside, openBeside } from './open-beside.ts';

const { chromium } = inject('machine');
const editors = demoEditors.filter(({ id }) => ['textarea', 'wangeditor', 'tinymce'].includes(id));
/** It draws only the lines in view, and would put in what is dropped by itself. */
const virtual: Beside = { id: 'codemirror', editable: '.cm-content' };

// Firefox’s driver drags within one document only: from a frame into the page around it “dragover event target is hidden”.
describe.skipIf(!chromium)('a snippet dragged into the document', () => {
  let browser: Launched;
  beforeAll(async () => {
    browser = await launchExtension('chromium');
  });
  afterAll(() => browser?.close());

  it.each<Beside>([...editors, virtual])(
    'asks for its fields, then goes in where it was dropped, in $id',
    async (editor) => {
      const { driver, sidebar, before, drop } = await openWithSnippet(editor, '走访{人数@数字}户');
      const { place, expected } = await drop(12, '走访18户');
      await driver.drag(await placeIn(driver, sidebar, '.snippet-name'), place);
      await sidebar.until(
        (field) => document.hasFocus() && document.activeElement?.matches(`[data-testid="${field}"]`),
        testIds.snippetField('人数'),
      );
      expect(await readTruth(driver)).toEqual(before);
      await fillAndSubmit(sidebar, '18');
      await isInAndOut(driver, before, expected);
    },
  );

  it.each(editors)('goes in at once where it is filled in, in $id', async (editor) => {
    const { driver, sidebar, before, drop } = await openWithSnippet(editor, '走访{户数@数字:6}户');
    const { place, expected } = await drop(5, '走访6户');
    await driver.drag(await placeIn(driver, sidebar, '.snippet-form [draggable="true"]'), place);
    await isInAndOut(driver, before, expected);
  });

  async function openWithSnippet(editor: Beside, body: string) {
    const driver = await browser.newPage();
    const sidebar = await openBeside(driver, inject('pages'), editor);
    await sidebar.click(testIds.tab('snippets'));
    await sidebar.click(testIds.snippetAdd);
    await sidebar.fill(testIds.snippetTitle, '慰问');
    await sidebar.fill(testIds.snippetBody, body);
    await sidebar.click(testIds.snippetSave);
    await sidebar.shown(testIds.snippetInsert);
    const before = await readTruth(driver);
    const lines = before.blocks.map(({ text }) => text);
    const at = lines.findIndex((text) => text.length > 60);
    const line = lines[at]!;
    /** Where to drop it, and what the lines then are. */
    const drop = async (offset: number, text: string) => ({
      place: await placeOf(driver, line, offset),
      expected: lines.with(at, line.slice(0, offset) + text + line.slice(offset)),
    });
    return { driver, sidebar, before, drop };
  }
});

/** It came in once, and one step back takes it out. */
async function isInAndOut(driver: Driver, before: Truth, expected: string[]) {
  await untilChanged(driver, before);
  expect((await readTruth(driver)).blocks.map(({ text }) => text)).toEqual(expected);
  await driver.press('Control+z');
  await untilBack(driver, before);
}

/** Without keys, which the frame does not take any more; see `drag`. */
function fillAndSubmit(sidebar: Sidebar, value: string): Promise<void> {
  return sidebar.evaluate((value) => {
    const field = document.activeElement as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // What was filled in is drawn before it is sent.
    requestAnimationFrame(() => setTimeout(() => field.form!.requestSubmit()));
  }, value);
}

type Point = { x: number; y: number };

/** The middle of what matches in the sidebar at the window's right edge, once it keeps its place; CSS pixels of the window. */
async function placeIn(driver: Driver, sidebar: Sidebar, selector: string): Promise<Point> {
  const width = await driver.evaluate(() => innerWidth);
  await sidebar.until((selector) => {
    const seen = window as { box?: string; since?: number };
    const box = JSON.stringify(document.querySelector(selector)?.getBoundingClientRect());
    if (box !== seen.box) Object.assign(seen, { box, since: performance.now() });
    return performance.now() - seen.since! >= 500;
  }, selector);
  return sidebar.evaluate(
    (selector, width) => {
      const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
      return { x: width - innerWidth + (left + right) / 2, y: (top + bottom) / 2 };
    },
    selector,
    width,
  );
}

/** Where a character of the only line that reads so is drawn, its left edge. */
function placeOf(driver: Driver, line: string, offset: number): Promise<Point> {
  return driver.evaluate(
    (line, offset) => {
      const field = document.querySelector('textarea');
      if (field?.value.includes(line)) return inField(field, field.value.indexOf(line) + offset);
      const frames = [...document.querySelectorAll('iframe')];
      for (const frame of [null, ...frames]) {
        const page = frame ? frame.contentDocument : document;
        if (!page) continue;
        const blocks = [...page.querySelectorAll('p, div')].filter((one) => one.textContent === line);
        const walker = page.createTreeWalker(blocks.at(-1) ?? page.createElement('p'), NodeFilter.SHOW_TEXT);
        let rest = offset;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          if (rest >= node.length) {
            rest -= node.length;
            continue;
          }
          const range = page.createRange();
          range.setStart(node, rest);
          range.setEnd(node, rest + 1);
          const [box] = range.getClientRects();
          const around = frame?.getBoundingClientRect();
          return { x: box!.left + 1 + (around?.left ?? 0), y: (box!.top + box!.bottom) / 2 + (around?.top ?? 0) };
        }
      }
      throw new Error(`No line reads “${line}”.`);

      /** Searched, as nothing tells where a field draws a character. */
      function inField(field: HTMLTextAreaElement, index: number) {
        const box = field.getBoundingClientRect();
        for (let y = box.top + 4; y < Math.min(box.bottom, innerHeight); y += 4)
          for (let x = box.left + 4; x < box.right - 20; x += 3)
            if (document.caretPositionFromPoint(x, y)?.offset === index) return { x, y: y + 4 };
        throw new Error(`Character ${index} of the field is out of sight.`);
      }
    },
    line,
    offset,
  );
}
