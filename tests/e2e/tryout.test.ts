import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testIds } from '../../components/test-ids.ts';
import { root } from '../../scripts/command.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { Launched } from '../driver/launch.ts';
import { chooseChinese } from './choose-chinese.ts';
import { demoEditors } from './demo-editors.ts';
import { readTruth, type Truth, untilChanged } from './editor-truth.ts';
import { launchExtension } from './launch-extension.ts';
import { openBeside, untilAnalysed } from './open-beside.ts';

const { chromium } = inject('machine');
const MOST_ACTIONS = 3;

/** Each task of docs/tryout.md: its number and words, and the names of what is clicked, in order. */
const tasks = readFileSync(resolve(root, 'docs/tryout.md'), 'utf8')
  .split(/^## /mu)
  .slice(1)
  .map((section) => {
    const [, number = '', words = ''] = /^(\d+)\. (.+)/u.exec(section) ?? [];
    const lines = section.split('\n').filter((line) => line.startsWith('- '));
    return { number, words, actions: lines.map((line) => /^- 点「(.+)」$/u.exec(line)?.[1] ?? line) };
  });

interface After {
  driver: Driver;
  sidebar: Sidebar;
  before: Truth;
}

/** What must have become of the plan or the page, by the task's number. */
const outcomes: Record<string, (after: After) => Promise<unknown>> = {
  1: async ({ driver, before }) => {
    const added = await addedText(driver, before);
    expect(added).toContain('专项集体合同');
  },
  2: async ({ driver, before }) => expect(await addedText(driver, before)).toMatch(/^六、保障措施\n.{10}/u),
  3: (after) => replaced(after, '贯切', '贯彻'),
  4: (after) => replaced(after, '《婚姻法》', '《民法典》'),
  5: ({ driver }) => untilHeadings(driver, ['一、', '二、', '三、', '四、']),
  6: async ({ driver }) => {
    await driver.until(
      async (wrong) => {
        const text = (await window.__model()).map((block) => block.text).join('\n');
        return wrong.every((word) => !text.includes(word));
      },
      ['贯切', '按排', '展示,', '挡案'],
    );
    await untilHeadings(driver, ['一、', '二、', '四、', '五、']);
  },
  7: (after) => untilGone(after, testIds.gap('')),
  8: (after) => untilGone(after, testIds.finding('')),
  9: ({ driver }) => driver.until(() => getSelection()!.toString().includes('“三八”')),
  10: ({ driver }) => driver.until(() => document.body.getBoundingClientRect().left > 300),
};

it('there are ten tasks, and each says what must come of it', () => {
  expect(tasks.map(({ number }) => number)).toEqual(Object.keys(outcomes));
  expect(tasks).toHaveLength(10);
});

describe.skipIf(!chromium)('by somebody who writes plans for a living', () => {
  let browser: Launched;
  let driver: Driver;
  const editor = demoEditors.find(({ id }) => id === 'contenteditable')!;
  const page = { ...editor, id: 'contenteditable?plan=tryout' };

  beforeAll(async () => {
    browser = await launchExtension('chromium');
    driver = await browser.newPage();
    await chooseChinese(await openBeside(driver, inject('pages'), page));
  });
  afterAll(() => browser?.close());

  it.each(tasks)('$number: $words', async ({ number, actions }) => {
    expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
    await driver.open(`${inject('pages')}/${page.id}`);
    await driver.evaluate(() => window.__ready);
    await driver.click(editor.editable);
    // The site remembers that the sidebar was open.
    const sidebar = await driver.sidebar();
    await untilAnalysed(sidebar);
    const before = await readTruth(driver);
    for (const name of actions) await sidebar.clickNamed(name);
    await outcomes[number]!({ driver, sidebar, before });
  });
});

async function addedText(driver: Driver, before: Truth): Promise<string> {
  await untilChanged(driver, before);
  const now = (await readTruth(driver)).blocks.map(({ text }) => text);
  const old = before.blocks.map(({ text }) => text);
  expect(old.filter((text) => !now.includes(text))).toEqual([]);
  return now.filter((text) => !old.includes(text)).join('\n');
}

function untilHeadings(driver: Driver, markers: string[]) {
  return driver.until(async (markers) => {
    const headings = (await window.__model()).filter(({ kind, level }) => kind === 'heading' && level === 2);
    return headings.map(({ text }) => text.slice(0, 2)).join() === markers.join();
  }, markers);
}

async function replaced({ driver, before }: After, wrong: string, right: string) {
  await untilChanged(driver, before);
  expect(textOf(await readTruth(driver))).toBe(textOf(before).replace(wrong, right));
}

/** What the last click was about leaves the list; the plan stays as it is. */
async function untilGone({ driver, sidebar, before }: After, beginning: string) {
  const words = { [testIds.gap('')]: '防暑降温', [testIds.finding('')]: '按排' }[beginning]!;
  await sidebar.until(
    (beginning, words) =>
      ![...document.querySelectorAll(`[data-testid^="${beginning}"]`)].some((row) => row.textContent!.includes(words)),
    beginning,
    words,
  );
  expect(await readTruth(driver)).toEqual(before);
}

function textOf({ blocks }: Truth): string {
  return blocks.map(({ text }) => text).join('\n');
}
