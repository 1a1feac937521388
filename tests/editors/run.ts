import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { startPages } from '../pages/serve.ts';
import { cases, type EditorCase } from './cases.ts';
import { buildHarness } from './harness/build.ts';
import { type Row, type RowId, rows } from './rows.ts';
import { openStand } from './stand.ts';
import { type Result, table } from './table.ts';

// npm run test:editors [-- --browser firefox --editor quill --row insert]: the contract suite in real editors.
const { values: only } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    editor: { type: 'string', multiple: true },
    row: { type: 'string', multiple: true },
  },
});

const launchers: Record<string, () => Promise<Browser>> = {
  chromium: () =>
    puppeteer.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: ['--window-size=1280,860', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      defaultViewport: null,
      args: ['--width=1280', '--height=860'],
    }),
};

/** What can't be tried in Firefox at all. */
const FIREFOX: Partial<Record<RowId, string>> = { composition: 'WebDriver BiDi has no input methods' };

const pages = await startPages();
const results: Result[] = [];
await Promise.all(
  Object.keys(launchers)
    .filter((name) => !only.browser || only.browser.includes(name))
    .map(runBrowser),
);
await pages.close();
console.log(table(results));
if (!only.browser && !only.editor && !only.row) await writeTable(table(results));
process.exit(results.some(({ outcome }) => outcome === 'FAIL') ? 1 : 0);

async function runBrowser(name: string): Promise<void> {
  const browser = await launchers[name]!();
  await browser.installExtension(await buildHarness(name as 'chromium' | 'firefox'));
  for (const editor of cases) {
    if (only.editor && !only.editor.includes(editor.page ?? editor.id)) continue;
    for (const [id, row] of Object.entries(rows) as [RowId, Row][]) {
      if (only.row && !only.row.includes(id)) continue;
      const result = await runRow(browser, name, editor, id, row);
      results.push(result);
      console.log(`${name} ${result.editor} ${id}: ${result.outcome}${result.note ? ` — ${result.note}` : ''}`);
    }
  }
  await browser.close();
}

async function runRow(browser: Browser, name: string, editor: EditorCase, id: RowId, row: Row): Promise<Result> {
  const result = { browser: name, editor: editor.page ?? editor.id, row: id };
  const reason = editor.cannot?.[id] ?? (name === 'firefox' ? (editor.firefox?.[id] ?? FIREFOX[id]) : undefined);
  if (reason) return { ...result, outcome: "can't", note: reason };
  try {
    const stand = await openStand(browser, pages.url, editor, row.plan ?? 'suite');
    try {
      return { ...result, outcome: 'pass', note: String((await row.run(stand)) ?? '') };
    } finally {
      await stand.close();
    }
  } catch (error) {
    return { ...result, outcome: 'FAIL', note: (error as Error).message };
  }
}

/** Puts the table into docs/editors.md, where the words around it are written by hand. */
async function writeTable(text: string): Promise<void> {
  const path = join(import.meta.dirname, '../../docs/editors.md');
  const [head] = (await readFile(path, 'utf8')).split('<!-- table -->');
  await writeFile(path, `${head}<!-- table -->\n\n${text}`);
}
