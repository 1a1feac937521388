import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../../lib/editors/adapters.ts';
import { type BrowserName, cases, nameOf, reasonAgainst } from '../../editors/cases.ts';
import { type RowId, rows } from '../../editors/rows.ts';
import { parseTable, table } from '../../editors/table.ts';

// The table of docs/editors.md, which `npm run test:editors` writes: whole lines, without a FAIL, and of today's contract.
const [, text = ''] = readFileSync(resolve(import.meta.dirname, '../../../docs/editors.md'), 'utf8').split(
  '<!-- table -->\n',
);
const results = parseTable(text);

describe.each<[BrowserName, number]>([
  ['chromium', 22],
  ['firefox', 18],
])('docs/editors.md, %s', (browser, least) => {
  const own = results.filter((one) => one.browser === browser);
  const tried = cases.filter((editor) => own.some((one) => one.editor === nameOf(editor)));

  it.each(tried.map((editor) => ({ name: nameOf(editor), editor })))('$name', ({ name, editor }) => {
    const said = own
      .filter((one) => one.editor === name)
      .map(({ row, outcome, note }) => `${row}: ${outcome}${outcome === 'pass' ? '' : ` — ${note}`}`);
    const wanted = (Object.keys(rows) as RowId[]).map((row) => {
      const reason = reasonAgainst(browser, editor, row);
      return `${row}: ${reason ? `can't — ${reason}` : 'pass'}`;
    });
    expect(said).toEqual(wanted);
  });

  it(`has at least ${least} editors`, () => {
    expect(tried.length).toBeGreaterThanOrEqual(least);
  });
});

it('is as the command writes it', () => {
  expect(text.trim()).toBe(table(results).trim());
});

it.each(cases)('$id $page: what the sidebar is told it can do is what the contract says', (editor) => {
  const can = (row: RowId) => !reasonAgainst('chromium', editor, row);
  const adapter = adapters.find((one) => one.id === editor.id);
  expect(adapter?.can).toMatchObject({ mark: can('mark'), undo: can('undo-typing') });
});
