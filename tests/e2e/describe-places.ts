import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { BrowserName, Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { places } from '../pages/places.ts';
import { launchExtension } from './launch-extension.ts';
import { clickSmallTab, untilAnalysed } from './open-beside.ts';

/** Places with tests of their own, or that only stand in a frame of another. */
const OWN = ['plain', 'two-editors', 'alters', 'own-state', 'goes-away'];

/** Where it can't be done in any browser; docs/editors.md says what the user is told. */
export const outOfReach: Record<string, string> = {
  sandboxed: 'the sandbox holds for the frame of the sidebar too',
};

/** The same job in every place around an editor; `cannot` says where it can't be done in this browser, and why. */
export function describePlaces(name: BrowserName, cannot: Record<string, string> = {}) {
  const executable = inject('machine')[name];

  describe.skipIf(!executable)(`around the editor, in ${name}`, () => {
    let browser: Launched;
    beforeAll(async () => {
      browser = await launchExtension(name);
    });
    afterAll(() => browser?.close());

    it.each(places.filter(({ id }) => !OWN.includes(id) && !cannot[id]))(
      '$id: reads, mends, undoes',
      async ({ id }) => {
        const { driver, sidebar } = await openPlace(browser, id);
        const before = await editorHtml(driver);
        await sidebar.click(testIds.tab('problems'));
        const finding = await findingOf(sidebar, '贯彻');
        await sidebar.click(testIds.fix(finding));
        await untilEditor(driver, before.replace('贯切', '贯彻'));
        // Nobody presses a key before the sidebar, too, has seen that it is mended.
        await sidebar.gone(testIds.finding(finding));
        await driver.press('Control+z');
        await untilEditor(driver, before);
        await driver.close();
      },
    );

    it('two editors on a page: the sidebar follows the caret', async () => {
      const { driver, sidebar } = await openPlace(browser, 'two-editors', '#editor p');
      const count = () => sidebar.text(testIds.status);
      const first = await count();
      await driver.click('#other');
      await sidebar.until(
        (part, text) => document.querySelector(`[data-testid="${part}"]`)!.textContent !== text,
        testIds.status,
        first,
      );
      expect(await count()).toContain('12 ');
      await driver.close();
    });

    it('an editor that is removed while it is used is told of', async () => {
      const { driver, sidebar } = await openPlace(browser, 'plain');
      await driver.evaluate(() => document.querySelector('#editor')!.remove());
      await untilState(sidebar, 'detached');
      await driver.close();
    });

    it.each<[string, string, string[]]>([
      ['alters', 'what the page alters is undone', ['贯切', '贯撤']],
      ['own-state', 'what the page takes back', ['贯切']],
      ['goes-away', 'an editor that goes away while it is written to', []],
    ])('%s: %s; it is said and what was to be written is on the clipboard', async (id, _what, left) => {
      const { driver, sidebar } = await openPlace(browser, id);
      const before = await editorHtml(driver);
      await sidebar.click(testIds.tab('problems'));
      await sidebar.click(testIds.fix(await findingOf(sidebar, '贯彻')));
      await sidebar.shown(testIds.notice);
      expect(await sidebar.text(testIds.notice)).toContain('已复制');
      const after = await editorHtml(driver);
      if (left.length) expect(left.map((word) => before.replace('贯切', word))).toContain(after);
      else expect(after).toBe('');
      await driver.click('#title');
      await driver.press('Control+v');
      expect(await driver.evaluate(() => document.querySelector<HTMLInputElement>('#title')!.value)).toBe('贯彻');
      await driver.close();
    });

    it('in a sandboxed page the sentence in the sidebar’s place can be closed', async () => {
      const driver = await browser.newPage();
      await driver.open(`${inject('pages')}/place/sandboxed`);
      await clickSmallTab(driver);
      await driver.until(() => document.elementFromPoint(innerWidth - 60, 200)?.matches('html > div'));
      await driver.clickAt((await driver.evaluate(() => innerWidth)) - 45, 32);
      await driver.until(() => !document.elementFromPoint(innerWidth - 60, 200)?.matches('html > div'));
      await driver.close();
    });

    it('keys typed in the sidebar never reach the page', async () => {
      const { driver, sidebar } = await openPlace(browser, 'hot-keys');
      await sidebar.click(testIds.tab('snippets'));
      await sidebar.click(testIds.snippetSearch);
      await driver.type('jk?');
      expect(await sidebar.value(testIds.snippetSearch)).toBe('jk?');
      expect(await driver.evaluate(() => (window as unknown as { __keys: string[] }).__keys)).toEqual([]);
      await driver.close();
    });
  });
}

/** Opens a place, clicks into its editor and opens the sidebar beside it. */
async function openPlace(browser: Launched, id: string, click?: string) {
  const driver = await browser.newPage();
  await driver.open(`${inject('pages')}/place/${id}`);
  if (id === 'late') await driver.click('#make');
  else if (click) await driver.click(click);
  else if (id === 'dialog') await driver.click('#editor p');
  else await driver.clickAt(300, 120);
  await clickSmallTab(driver);
  const sidebar = await driver.sidebar();
  await untilAnalysed(sidebar);
  return { driver, sidebar };
}

/** The problem whose row says this. */
async function findingOf(sidebar: Sidebar, text: string): Promise<string> {
  const find = (said: string) =>
    [...document.querySelectorAll<HTMLElement>('[data-finding]')].find((row) => row.textContent?.includes(said))
      ?.dataset.finding;
  await sidebar.until(find, text);
  return (await sidebar.evaluate(find, text))!;
}

function untilState(sidebar: Sidebar, state: string): Promise<void> {
  return sidebar.until(
    (app, wanted) => document.querySelector<HTMLElement>(`[data-testid="${app}"]`)?.dataset.state === wanted,
    testIds.app,
    state,
  );
}

/** What the editor holds, in whichever frame it is. */
async function editorHtml(driver: Driver): Promise<string> {
  const all = await driver.everywhere(() => {
    const { __root = document } = window as unknown as { __root?: ShadowRoot };
    return __root.querySelector('#editor')?.innerHTML ?? null;
  });
  return all.find((html) => html !== null) ?? '';
}

/** Resolves once the editor holds this; fails with what it holds instead. No code is made of text: policies forbid it. */
async function untilEditor(driver: Driver, wanted: string): Promise<void> {
  await driver.everywhere(async (html) => {
    const { __root = document } = window as unknown as { __root?: ShadowRoot };
    const editor = __root.querySelector('#editor');
    if (!editor) return;
    await new Promise<void>((resolve) => {
      const look = () => editor.innerHTML === html && resolve();
      new MutationObserver(look).observe(editor, { subtree: true, childList: true, characterData: true });
      setTimeout(resolve, 30_000);
      look();
    });
  }, wanted);
  expect(await editorHtml(driver)).toBe(wanted);
}
