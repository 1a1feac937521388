import { csvRows, csvText } from '../exchange/csv-text.ts';
import { broken, type TextFormat } from '../exchange/format.ts';
import { rowsToSnippets, snippetsToRows, TABLE_KEEPS } from '../exchange/table.ts';

/** A table with the columns 标题, 内容, 分类, 标签, 缩写. */
export const csv: TextFormat = {
  id: 'csv',
  name: 'CSV',
  extensions: ['csv', 'tsv'],
  content: 'text',
  knownFrom: 'files',
  keeps: TABLE_KEEPS,
  matches: (text) => /^[^\n{<]*[,\t;]/.test(text),

  read(text) {
    const { data, errors } = csvRows(text);
    const fatal = errors.find(({ type }) => type === 'Quotes');
    return fatal ? broken(fatal.message, (fatal.row ?? 0) + 1) : rowsToSnippets(data);
  },

  write: (snippets) => csvText(snippetsToRows(snippets)),
};
