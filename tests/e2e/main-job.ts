import assert from 'node:assert/strict';
import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { PagePlan } from '../pages/plan.ts';
import { clickAt } from './click-at.ts';
import type { DemoEditor } from './demo-editors.ts';
import { readPlan, readTruth, type Truth, untilBack, untilChanged } from './editor-truth.ts';
import { openBeside } from './open-beside.ts';
import { selectLine, untilKeeps } from './select-line.ts';

/** What the sidebar says of the plan: sections there and suggested, standard items missing, problems. */
export interface Counts {
  present: number;
  suggested: number;
  missing: number;
  problems: number;
}

export type TakePicture = (step: string) => Promise<void>;

/**
 * What the product is for, through the real sidebar, each step verified in the editor's own model: a missing section
 * goes in at its place and out again, a mistake is mended and unmended, a sentence is kept and used elsewhere.
 * Throws with what was not so.
 */
export async function doMainJob(
  driver: Driver,
  pages: string,
  editor: DemoEditor,
  take: TakePicture = async () => {},
): Promise<Counts> {
  const sidebar = await openBeside(driver, pages, editor);
  const counts = await readCounts(sidebar);
  await take('open');
  await insertSection(driver, sidebar, take);
  await applyFix(driver, sidebar, take);
  await keepAndUseSnippet(driver, sidebar, editor, take);
  return counts;
}

async function readCounts(sidebar: Sidebar): Promise<Counts> {
  const counts = await sidebar.evaluate((app) => {
    const { dataset } = document.querySelector<HTMLElement>(`[data-testid="${app}"]`)!;
    return {
      present: Number(dataset.sectionsPresent),
      suggested: Number(dataset.suggested),
      missing: Number(dataset.missing),
      problems: Number(dataset.problems),
    };
  }, testIds.app);
  for (const [what, count] of Object.entries(counts)) {
    assert(
      count > 0,
      `The plan was written to have sections and lack others, but the sidebar counts ${count} ${what}.`,
    );
  }
  return counts;
}

async function insertSection(driver: Driver, sidebar: Sidebar, take: TakePicture) {
  await sidebar.click(testIds.tab('outline'));
  const { id, heading, follows } = await firstSuggestedSection(sidebar);
  const before = await readTruth(driver);
  await sidebar.click(testIds.insert(id));
  await untilChanged(driver, before);
  const after = await readTruth(driver);
  const { at, inserted } = insertion(before, after);
  assert.equal(inserted[0]?.text, heading, 'What was inserted begins with the heading that the sidebar showed.');
  assert(inserted.length > 1, `The section “${heading}” came without a text.`);
  const next = before.blocks.slice(at).find(({ text }) => text.trim() !== '');
  if (follows)
    assert.equal(next?.text.slice(0, follows.length), follows, `“${heading}” does not stand where it was shown.`);
  await take('section');
  await undo(driver, before, `inserting “${heading}”`);
}

/** The first suggested section of the outline: its heading as it should be written, and the row below it. */
function firstSuggestedSection(sidebar: Sidebar) {
  return sidebar.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid^="outline-"], [data-testid^="suggestion-"]')];
    const isGhost = (row: HTMLElement) => row.dataset.testid!.startsWith('suggestion-');
    const ghost = rows.find((row) => isGhost(row) && row.classList.contains('depth-0'));
    if (!ghost) throw new Error('The outline suggests no section.');
    const next = rows.slice(rows.indexOf(ghost) + 1).find((row) => !isGhost(row));
    return {
      id: ghost.dataset.testid!.slice('suggestion-'.length),
      heading: ghost.querySelector('.ghost-title')!.textContent!,
      follows: next?.textContent?.replace(/\d*$/, '') ?? null,
    };
  });
}

async function applyFix(driver: Driver, sidebar: Sidebar, take: TakePicture) {
  await sidebar.click(testIds.tab('problems'));
  const { flaw, finding } = await shownFlaw(sidebar, await readPlan(driver));
  const before = await readTruth(driver);
  await sidebar.click(testIds.fix(finding));
  await untilChanged(driver, before);
  const after = await readTruth(driver);
  const expected = before.blocks.map(({ text }, index) =>
    index === flaw.block ? text.slice(0, flaw.start) + flaw.fix + text.slice(flaw.start + flaw.text.length) : text,
  );
  assert.deepEqual(textsOf(after), expected, `Mending “${flaw.text}” changes this and nothing else.`);
  await take('fix');
  await undo(driver, before, `mending “${flaw.text}”`);
  // The plan was read again: nothing is under way any more.
  await sidebar.shown(testIds.fix(finding));
}

/** Kinds of flaw for which there is one right correction. */
const CERTAIN = ['typo', 'outdated-law', 'wrong-law-name', 'repeated-word', 'half-width-punctuation-in-Chinese'];

/** A flaw that was put into the plan and that the sidebar shows as a problem. */
async function shownFlaw(sidebar: Sidebar, { flaws }: PagePlan) {
  const certain = flaws.filter(({ type, fix }) => CERTAIN.includes(type) && fix !== undefined);
  const shown = await sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset, textContent }) => ({
      finding: dataset.finding!,
      text: textContent!,
    })),
  );
  for (const flaw of certain) {
    const row = shown.find(({ text }) => text.includes(flaw.text));
    if (row) return { flaw, finding: row.finding };
  }
  throw new Error(`None of the flaws in the plan is shown: ${certain.map(({ text }) => text).join(', ')}.`);
}

async function keepAndUseSnippet(driver: Driver, sidebar: Sidebar, editor: DemoEditor, take: TakePicture) {
  await sidebar.click(testIds.tab('snippets'));
  const kept = await selectLine(driver, sidebar, editor);
  await sidebar.click(testIds.snippetAdd);
  assert.equal(await sidebar.value(testIds.snippetBody), kept, 'A new snippet begins as what is selected.');
  await sidebar.fill(testIds.snippetTitle, '常用一句');
  await sidebar.click(testIds.snippetSave);
  await clickAt(driver, editor, 'title');
  await driver.press('Control+End');
  await untilKeeps(sidebar, false);
  const before = await readTruth(driver);
  await sidebar.click(testIds.snippetInsert);
  await untilChanged(driver, before);
  const expected = textsOf(before);
  expected.push(expected.pop() + kept);
  assert.deepEqual(textsOf(await readTruth(driver)), expected, 'It stands where the caret was; nothing else changed.');
  await take('snippet');
  await undo(driver, before, 'inserting the snippet');
}

async function undo(driver: Driver, before: Truth, what: string) {
  await driver.press('Control+z');
  await untilBack(driver, before).catch(() => {
    throw new Error(`One Ctrl+Z after ${what} does not give the document back as it was.`);
  });
}

/** Where blocks came in, and which; throws if anything else changed. */
function insertion(before: Truth, after: Truth) {
  const count = after.blocks.length - before.blocks.length;
  const at = before.blocks.findIndex((block, index) => JSON.stringify(block) !== JSON.stringify(after.blocks[index]));
  const start = at < 0 ? before.blocks.length : at;
  const rest = [...after.blocks.slice(0, start), ...after.blocks.slice(start + count)];
  assert.deepEqual(rest, before.blocks, 'The blocks around what was inserted are as they were.');
  return { at: start, inserted: after.blocks.slice(start, start + count) };
}

function textsOf({ blocks }: Truth) {
  return blocks.map(({ text }) => text);
}
