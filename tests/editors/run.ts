import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { readMachine } from '../../scripts/machine.ts';
import { startPages } from '../pages/serve.ts';
import { type BrowserName, cases, type EditorCase, nameOf, reasonAgainst } from './cases.ts';
import { buildHarness } from './harness/build.ts';
import { type Row, type RowId, rows, type WalkOptions } from './rows.ts';
import { type Cell, cellsOf, type Next, shareOut } from './share-out.ts';
import { openStand } from './stand.ts';
import { parseTable, type Result, table } from './table.ts';

// npm run test:editors [-- --browser firefox --editor quill --row insert --seed 7 --walk 24 --jobs 4]: the contract suite
// in real editors. What was run is written into the table of docs/editors.md; what was not stays there as it was.
const { values: only } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    editor: { type: 'string', multiple: true },
    row: { type: 'string', multiple: true },
    /** Of the random walk. */
    seed: { type: 'string' },
    /** How many operations it has. */
    walk: { type: 'string' },
    /** How many browsers at a time. */
    jobs: { type: 'string', default: '12' },
  },
});

const machine = readMachine();
const launchers: Record<BrowserName, () => Promise<Browser>> = {
  chromium: () =>
    puppeteer.launch({
      executablePath: found('chromium'),
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: ['--window-size=1280,860', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: found('firefox'),
      defaultViewport: null,
      // Access to the browser's own windows is what an input method needs (see tests/driver/compose.ts).
      args: ['--width=1280', '--height=860', '--remote-allow-system-access'],
      // For so many milliseconds after a click a page may copy; a dozen browsers on two cores need more than five seconds.
      extraPrefsFirefox: { 'dom.user_activation.transient.timeout': 30_000 },
    }),
};

/** What makes two results those of one cell. */
const CELL = ['browser', 'editor', 'row'] as const;

const pages = await startPages();
const results: Result[] = [];
const browsers = (['chromium', 'firefox'] as const).filter((name) => !only.browser || only.browser.includes(name));
const editors = cases.filter((editor) => !only.editor || only.editor.includes(nameOf(editor)));
const cells = cellsOf(browsers, editors).filter(({ row }) => !only.row || only.row.includes(row));
const extensions = { chromium: await buildHarness('chromium'), firefox: await buildHarness('firefox') };
await Promise.all(
  shareOut(cells, Number(only.jobs)).map((next, worker) => work(next, browsers[worker % browsers.length]!)),
);
await pages.close();
console.log(table(inOrder(results)));
process.exit(results.some(({ outcome }) => outcome === 'FAIL') ? 1 : 0);

/** Fills one cell after the other. */
async function work(next: Next, first: BrowserName): Promise<void> {
  let open = first;
  let browser: Browser | undefined;
  for (let cell = next(first); cell; cell = next(open)) {
    if (!browser || open !== cell.browser) {
      await browser?.close();
      open = cell.browser;
      browser = await launchers[open]();
      await browser.installExtension(extensions[open]);
    }
    await fill(browser, cell);
  }
  await browser?.close();
}

async function fill(browser: Browser, { browser: name, editor, row }: Cell): Promise<void> {
  const start = performance.now();
  const result = await runRow(browser, name, editor, row, rows[row]);
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  results.push(result);
  console.log(`${name} ${result.editor} ${row}: ${result.outcome}, ${took}${result.note ? ` — ${result.note}` : ''}`);
  if (!only.walk) writeTable();
}

async function runRow(browser: Browser, name: BrowserName, editor: EditorCase, id: RowId, row: Row): Promise<Result> {
  const result = { browser: name, editor: nameOf(editor), row: id };
  const reason = reasonAgainst(name, editor, id);
  if (reason) return { ...result, outcome: "can't", note: reason };
  try {
    let note: unknown;
    for (const walk of walks(editor, id)) {
      const stand = await openStand(browser, pages.url, editor, row.plan ?? 'suite');
      try {
        const contract = (editor.blind && row.blind) || row.run;
        note = await contract(stand, walk);
      } finally {
        await stand.close();
      }
    }
    return { ...result, outcome: 'pass', note: String(note ?? '') };
  } catch (error) {
    return { ...result, outcome: 'FAIL', note: (error as Error).message };
  }
}

/** The walk asked for, or those that once failed and a new one. All other rows are run once. */
function walks({ seeds = [] }: EditorCase, row: RowId): WalkOptions[] {
  const asked: WalkOptions = {};
  if (only.seed) asked.seed = Number(only.seed);
  if (only.walk) asked.steps = Number(only.walk);
  return row === 'walk' && !only.seed ? [...seeds, asked] : [asked];
}

function found(name: BrowserName): string {
  const path = machine[name];
  if (!path) throw new Error(`There is no ${name} on this machine. npm run setup says how to get one.`);
  return path;
}

/** Puts the results into docs/editors.md, where the words around the table are written by hand. */
function writeTable(): void {
  const path = join(import.meta.dirname, '../../docs/editors.md');
  const [head = '', old = ''] = readFileSync(path, 'utf8').split('<!-- table -->\n');
  const isNew = (old: Result) => results.some((one) => CELL.every((key) => one[key] === old[key]));
  const kept = parseTable(old).filter((result) => !isNew(result));
  writeFileSync(path, `${head}<!-- table -->\n\n${table(inOrder([...kept, ...results]))}`);
}

/** In the order of the cases, whichever came first; editors that are no longer among them are left out. */
function inOrder(all: Result[]): Result[] {
  return cases.flatMap((editor) => all.filter((result) => result.editor === nameOf(editor)));
}
