/** The formats offered for export, by their file names in lib/snippets/formats; all others are read as well. */
export const exportFormats = [
  { id: 'zhouquan-json', name: 'JSON' },
  { id: 'xlsx', name: 'Excel' },
  { id: 'csv', name: 'CSV' },
  { id: 'docx', name: 'Word' },
  { id: 'markdown', name: 'Markdown' },
] as const;
