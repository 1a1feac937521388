/** The kinds of file a plan can be taken away as, the better one first: Word keeps the headings. */
export const fileKinds = ['docx', 'txt'] as const;
export type FileKind = (typeof fileKinds)[number];
