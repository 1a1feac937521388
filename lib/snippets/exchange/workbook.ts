/** Rows of text under a heading row as an Excel workbook of one sheet; `columns` with their widths in characters. */
export async function workbook(rows: string[][], columns: { width: number }[]): Promise<Uint8Array> {
  // Only fetched when a workbook is written.
  const { default: writeExcel } = await import('write-excel-file/universal');
  const cells = rows.map((row, at) =>
    row.map((value) => ({ value, type: String, wrap: true, ...(at === 0 && { fontWeight: 'bold' as const }) })),
  );
  const blob = await writeExcel(cells, { columns, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
