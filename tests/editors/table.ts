import { type Row, rows } from './rows.ts';

export interface Result {
  browser: string;
  editor: string;
  row: string;
  outcome: 'pass' | "can't" | 'FAIL';
  /** The reason, or what a pass is worth noting with. */
  note: string;
}

/** The results as Markdown, one table a browser: a row an editor, a column a line of the contract. */
export function table(results: Result[]): string {
  const browsers = [...new Set(results.map(({ browser }) => browser))].sort();
  return browsers
    .map((browser) =>
      section(
        browser,
        results.filter((result) => result.browser === browser),
      ),
    )
    .join('\n');
}

function section(browser: string, results: Result[]): string {
  const editors = [...new Set(results.map(({ editor }) => editor))];
  const columns = Object.entries(rows as Record<string, Row>).filter(([id]) => results.some(({ row }) => row === id));
  const notes: string[] = [];
  const cell = (editor: string, row: string) => {
    const found = results.find((result) => result.editor === editor && result.row === row);
    if (!found) return '';
    if (!found.note) return found.outcome;
    const known = notes.indexOf(found.note);
    const number = known < 0 ? notes.push(found.note) : known + 1;
    return `${found.outcome} (${number})`;
  };
  const lines = [
    `## ${browser}`,
    '',
    `| | ${columns.map(([, { name }]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...editors.map((editor) => `| ${editor} | ${columns.map(([id]) => cell(editor, id)).join(' | ')} |`),
    '',
    ...notes.map((note, index) => `${index + 1}. ${note.replace(/\n/g, ' ')}`),
    '',
  ];
  return lines.join('\n');
}
