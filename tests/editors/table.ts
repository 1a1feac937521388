import { type Row, rows } from './rows.ts';

export interface Result {
  browser: string;
  editor: string;
  row: string;
  outcome: 'pass' | "can't" | 'FAIL';
  /** The reason, or what a pass is worth noting with. */
  note: string;
}

const columns = Object.entries(rows as Record<string, Row>);

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
  const notes: string[] = [];
  const cell = (editor: string, row: string) => {
    const found = results.find((result) => result.editor === editor && result.row === row);
    if (!found) return '–';
    const note = found.note.replace(/\s*\n\s*/g, ' ').replaceAll('|', '/');
    if (!note) return found.outcome;
    const known = notes.indexOf(note);
    return `${found.outcome} (${known < 0 ? notes.push(note) : known + 1})`;
  };
  const lines = [
    `### ${browser}`,
    '',
    `| | ${columns.map(([, { name }]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...editors.map((editor) => `| ${editor} | ${columns.map(([id]) => cell(editor, id)).join(' | ')} |`),
    '',
    ...notes.map((note, index) => `${index + 1}. ${note}`),
    '',
  ];
  return lines.join('\n');
}

/** The results a table was made of; of columns that the contract no longer has, nothing. */
export function parseTable(text: string): Result[] {
  return text.split(/^### /m).flatMap((part) => (part.includes('|') ? parseSection(part) : []));
}

function parseSection(text: string): Result[] {
  const [browser = '', ...lines] = text.split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [[, ...names] = [], , ...editors] = lines.filter((line) => line.startsWith('|')).map(cells);
  const notes = lines.flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
  return editors.flatMap(([editor = '', ...outcomes]) =>
    outcomes.flatMap((cell, column) => {
      const [, outcome, note] = /^(pass|can't|FAIL)(?: \((\d+)\))?$/.exec(cell) ?? [];
      const row = columns.find(([, { name }]) => name === names[column])?.[0];
      if (!outcome || !row) return [];
      return { browser, editor, row, outcome: outcome as Result['outcome'], note: notes[Number(note) - 1] ?? '' };
    }),
  );
}
