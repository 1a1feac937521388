import Papa from 'papaparse';

/** Rows as CSV for Excel, which takes a file for UTF-8 only if it begins with a byte order mark. */
export function csvText(rows: string[][]): string {
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
