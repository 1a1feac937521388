import Papa from 'papaparse';
import { LIMITS } from './limits.ts';

/** Rows as CSV for Excel, which takes a file for UTF-8 only if it begins with a byte order mark. */
export function csvText(rows: string[][]): string {
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

/** The rows of a CSV, as many as may be snippets under a heading and one more. */
export function csvRows(text: string): Papa.ParseResult<string[]> {
  // Without its `header` option: that would make objects with whatever keys the file names.
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy', preview: LIMITS.snippets + 2 });
}
