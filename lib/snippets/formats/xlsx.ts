import type { BinaryFormat } from '../exchange/format.ts';
import { broken } from '../exchange/format.ts';
import { rowsToSnippets, snippetsToRows, TABLE_KEEPS } from '../exchange/table.ts';
import { unpacked } from '../exchange/unpack.ts';
import { workbook } from '../exchange/workbook.ts';

/** The first sheet of a workbook, with the columns of the CSV format. */
export const xlsx: BinaryFormat = {
  id: 'xlsx',
  name: 'Excel',
  extensions: ['xlsx'],
  content: 'bytes',
  knownFrom: 'own',
  keeps: TABLE_KEEPS,

  async read(bytes) {
    // Only fetched when a workbook is read.
    const { readSheet } = await import('read-excel-file/universal');
    try {
      const rows = await readSheet(unpacked(bytes).buffer);
      const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      return rowsToSnippets(cells.filter((row) => row.some(Boolean)));
    } catch (error) {
      return broken((error as Error).message);
    }
  },

  write: (snippets) =>
    workbook(snippetsToRows(snippets), [{ width: 24 }, { width: 80 }, { width: 16 }, { width: 16 }, { width: 10 }]),
};
