import type { Snippet } from '../snippet.ts';
import type { ImportedSnippet, Kept, ReadResult } from './format.ts';
import { broken } from './format.ts';
import { joinCell, splitCell } from './list-cell.ts';
import { withoutFormula } from './without-formula.ts';

/** Snippets as rows under headings, for CSV and Excel. */
export const TABLE_KEEPS: Kept[] = ['title', 'body', 'folder', 'tags', 'abbreviation', 'fields', 'field-types', 'bold'];

type Column = 'title' | 'body' | 'folder' | 'tags' | 'abbreviation';

/** The first word of each is what we write; the others are what people and other programs call it. */
const headings: Record<Column, string[]> = {
  title: ['标题', '名称', '题目', 'title', 'name', 'label'],
  body: ['内容', '正文', '文本', 'body', 'content', 'text', 'snippet'],
  folder: ['分类', '文件夹', '目录', 'folder', 'category', 'group'],
  tags: ['标签', '关键词', 'tags', 'tag'],
  abbreviation: ['缩写', '快捷词', 'abbreviation', 'shortcut', 'keyword', 'trigger'],
};

const columns = Object.keys(headings) as Column[];

export function snippetsToRows(snippets: Snippet[]): string[][] {
  return [
    columns.map((column) => headings[column][0]!),
    ...snippets.map(({ title, body, folder, tags, abbreviation = '' }) =>
      [title, body, joinCell(folder, '/'), joinCell(tags, ';'), abbreviation].map(withoutFormula),
    ),
  ];
}

/** Columns are known by their heading, in any order; without headings the first two are title and body. */
export function rowsToSnippets(rows: string[][]): ReadResult {
  const first =
    rows[0]?.map((cell) =>
      cell
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
    ) ?? [];
  const places = new Map(columns.map((column) => [column, first.findIndex((cell) => headings[column].includes(cell))]));
  const headed = places.get('body') !== -1;
  if (!headed && (rows[0]?.length ?? 0) > 2) {
    return broken(`There is no column named ${headings.body.slice(0, 2).join(' / ')}.`, 1);
  }
  const lone = rows[0]?.length === 1;
  const place = (column: Column) =>
    headed ? places.get(column)! : ({ title: lone ? -1 : 0, body: lone ? 0 : 1 }[column as 'body'] ?? -1);
  const snippets = rows.slice(headed ? 1 : 0).map((row): ImportedSnippet => {
    const cell = (column: Column) => withFormula(row[place(column)] ?? '');
    return {
      title: cell('title'),
      body: cell('body').replace(/\r\n?/g, '\n'),
      folder: splitCell(cell('folder'), '/'),
      tags: splitCell(cell('tags'), ';'),
      ...(cell('abbreviation') && { abbreviation: cell('abbreviation') }),
    };
  });
  return { snippets, problems: [] };
}

function withFormula(cell: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
