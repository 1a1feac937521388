import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import { demoEditors } from './demo-editors.ts';
import { readTruth, untilBack } from './editor-truth.ts';
import { browsers, launchExtension } from './launch-extension.ts';
import { openBeside, openEditor, untilAnalysed } from './open-beside.ts';

const machine = inject('machine');
const wangeditor = demoEditors.find(({ id }) => id === 'wangeditor')!;
/** Its plan has two different things left open. */
const contenteditable = demoEditors.find(({ id }) => id === 'contenteditable')!;

/** How many standard items the sidebar says are missing. */
function countMissing(sidebar: Sidebar) {
  return sidebar.evaluate(
    (app) => Number(document.querySelector<HTMLElement>(`[data-testid="${app}"]`)!.dataset.missing),
    testIds.app,
  );
}

function untilCounts(sidebar: Sidebar, what: 'missing' | 'suggested', count: number) {
  return sidebar.until(
    (app, name, wanted) =>
      document.querySelector<HTMLElement>(`[data-testid="${app}"]`)!.dataset[name] === String(wanted),
    testIds.app,
    what,
    count,
  );
}

describe.each(browsers)('the views of a plan in $name', ({ name }) => {
  async function beside(editor = wangeditor): Promise<{ driver: Driver; sidebar: Sidebar }> {
    const browser = await launchExtension(name);
    onTestFinished(() => browser.close());
    const driver = await browser.newPage();
    return { driver, sidebar: await openBeside(driver, inject('pages'), editor) };
  }

  it.skipIf(!machine[name])(
    'everything suggested goes in together, and out again with the told number of undos',
    async () => {
      const { driver, sidebar } = await beside();
      const before = await readTruth(driver);
      const headings = await sidebar.evaluate(() =>
        [...document.querySelectorAll('.ghost-title .one-line')].map((title) => title.textContent!),
      );
      await sidebar.click(testIds.chooseSeveral);
      await sidebar.click(testIds.insertSeveral);
      await sidebar.shown(testIds.notice);
      await untilCounts(sidebar, 'suggested', 0);
      const { blocks } = await readTruth(driver);
      expect(blocks.length).toBeGreaterThan(before.blocks.length + headings.length);
      for (const heading of headings) expect(blocks.map(({ text }) => text).join('\n')).toContain(heading);
      const told = await sidebar.text(testIds.notice);
      const steps = Number(/撤销 (\d+) 次|undo (\d+) times/.exec(told)?.slice(1).find(Boolean) ?? 1);
      await driver.click(wangeditor.paragraph.selector, { offset: wangeditor.paragraph.offset });
      for (let step = 0; step < steps; step++) await driver.press('Control+z');
      await untilBack(driver, before);
    },
  );

  it.skipIf(!machine[name])('what stands behind a section that went in is numbered anew when asked', async () => {
    const { driver, sidebar } = await beside();
    const [ghost] = await sidebar.parts('suggestion-');
    await sidebar.click(testIds.insert(ghost!.slice('suggestion-'.length)));
    await sidebar.click(testIds.noticeNext);
    await sidebar.until(() => {
      const rows = document.querySelectorAll('[data-testid^="outline-"].depth-0');
      const numbers = [...rows].flatMap((row) => /^([一二三四五六])、/.exec(row.textContent!)?.[1] ?? []);
      return numbers.length > 3 && numbers.join('') === '一二三四五六'.slice(0, numbers.length);
    });
    const { blocks } = await readTruth(driver);
    expect(blocks.filter(({ text }) => text.startsWith('三、'))).toHaveLength(1);
  });

  it.skipIf(!machine[name])('what was left open is filled in with one form', async () => {
    const { driver, sidebar } = await beside(contenteditable);
    await sidebar.click(testIds.tab('problems'));
    await sidebar.click(testIds.fillOffer);
    // The form comes in behind the first paint.
    await sidebar.until(() => document.querySelector('[data-testid^="answer-"]'));
    const [section, word] = await sidebar.parts('answer-');
    await sidebar.fill(section!, '产');
    await sidebar.fill(word!, '依规');
    await sidebar.click(testIds.fillConfirm);
    await sidebar.shown(testIds.notice);
    const text = (await readTruth(driver)).blocks.map(({ text }) => text).join('\n');
    expect(text).toContain('由产科会同护理部');
    expect(text).toContain('依法依规使用');
    // Neither is asked for any more.
    await sidebar.gone(testIds.fillOffer);
  });

  it.skipIf(!machine[name])('an item this unit has no use for stays out of the count on the next visit', async () => {
    const { driver, sidebar } = await beside();
    const missing = await countMissing(sidebar);
    await sidebar.click(testIds.tab('gaps'));
    const [waive] = await sidebar.parts('waive-');
    const id = waive!.slice('waive-'.length);
    await sidebar.click(waive!);
    await sidebar.click(testIds.waiveReason(id, 'superior'));
    await untilCounts(sidebar, 'missing', missing - 1);
    await openEditor(driver, inject('pages'), wangeditor);
    const again = await driver.sidebar();
    await untilAnalysed(again);
    await untilCounts(again, 'missing', missing - 1);
    await again.click(testIds.tab('gaps'));
    await again.click(testIds.waived);
    await again.click(testIds.unwaive(id));
    await untilCounts(again, 'missing', missing);
  });
});
