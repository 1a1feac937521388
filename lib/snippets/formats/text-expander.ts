import Papa from 'papaparse';
import { csvRows } from '../exchange/csv-text.ts';
import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';
import type { Snippet } from '../snippet.ts';

const HEADING = /^\uFEFF?"?abbreviation"?\s*,\s*"?(snippet|plain ?text|content)"?/i;

/**
 * TextExpander's CSV: abbreviation, snippet, label (https://textexpander.com/learn/using/snippets/import). Without a
 * heading it looks like any table, so it is then only read if the user says so.
 */
export const textExpander: TextFormat = {
  id: 'text-expander',
  name: 'TextExpander CSV',
  extensions: ['csv'],
  content: 'text',
  knownFrom: 'documentation',
  keeps: ['title', 'body', 'abbreviation', 'fields', 'field-types', 'bold'],
  matches: (text) => HEADING.test(text),

  read(text) {
    // Real files leave quotation marks unescaped, which costs a row at most: nothing is refused for it.
    const { data } = csvRows(text);
    const rows = HEADING.test(text) ? data.slice(1) : data;
    return { snippets: rows.map(parse), problems: [] };
  },

  write(snippets) {
    const rows = snippets.map(({ abbreviation = '', body, title }: Snippet) => [
      abbreviation,
      body.replaceAll('{光标}', '%|'),
      title,
    ]);
    return `${Papa.unparse([['abbreviation', 'snippet', 'label'], ...rows], { newline: '\n' })}\n`;
  },
};

function parse([abbreviation = '', snippet = '', label = '']: string[]): ImportedSnippet {
  return {
    title: label,
    body: snippet.replace(/\r\n?/g, '\n').replaceAll('%|', '{光标}'),
    ...(abbreviation && { abbreviation }),
  };
}
