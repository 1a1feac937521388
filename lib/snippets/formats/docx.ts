import { lineOfBold, runsOfLine } from '../exchange/bold-lines.ts';
import { type BinaryFormat, broken, type ImportedSnippet } from '../exchange/format.ts';
import type { Paragraph } from '../exchange/word-document.ts';

/**
 * A Word document by its headings: the first level is the folder, the second the title, what follows the body. Where
 * there is but one level, it is the title; without headings every paragraph is a snippet. Word's own numbers come along in
 * the body.
 */
export const docx: BinaryFormat = {
  id: 'docx',
  name: 'Word',
  extensions: ['docx'],
  content: 'bytes',
  knownFrom: 'own',
  keeps: ['title', 'body', 'folder', 'fields', 'field-types', 'bold'],

  async read(bytes) {
    const { readParagraphs } = await import('../exchange/word-document.ts');
    try {
      return { snippets: byHeadings(readParagraphs(bytes)), problems: [] };
    } catch (error) {
      return broken((error as Error).message);
    }
  },

  async write(snippets) {
    const { writeParagraphs } = await import('../exchange/word-document.ts');
    const folders = Map.groupBy(snippets, ({ folder }) => folder.join(' / '));
    const paragraphs = [...folders].flatMap(([name, inside]): Paragraph[] => [
      { text: name, level: 1 },
      ...inside.flatMap(({ title, body }): Paragraph[] => [
        { text: title, level: 2 },
        ...body.split('\n').map(paragraphOf),
      ]),
    ]);
    return writeParagraphs(paragraphs);
  },
};

function byHeadings(paragraphs: Paragraph[]): ImportedSnippet[] {
  const levels = [...new Set(paragraphs.flatMap(({ level }) => level ?? []))].sort();
  if (levels.length === 0)
    return paragraphs.filter(({ text }) => text.trim()).map((paragraph) => ({ title: '', body: lineOf(paragraph) }));
  const [folderLevel, titleLevel] = levels.length === 1 ? [0, levels[0]!] : [levels[0]!, levels[1]!];
  const snippets: ImportedSnippet[] = [];
  let folder: string[] = [];
  let lines: string[] | null = null;
  const close = () => {
    const open = snippets.at(-1);
    if (open && lines) open.body = lines.join('\n').trim();
    lines = null;
  };
  for (const paragraph of paragraphs) {
    const { text, level } = paragraph;
    if (level === folderLevel || level === titleLevel) close();
    if (level === folderLevel)
      folder = text
        .split(' / ')
        .map((name) => name.trim())
        .filter(Boolean);
    else if (level === titleLevel) {
      snippets.push({ title: text.trim(), body: '', folder });
      lines = [];
    } else lines?.push(lineOf(paragraph));
  }
  close();
  return snippets;
}

function lineOf({ text, bold, marker = '' }: Paragraph): string {
  return marker + lineOfBold(text, bold);
}

function paragraphOf(line: string): Paragraph {
  const bold: Paragraph['bold'] = [];
  let text = '';
  for (const run of runsOfLine(line)) {
    if (run.bold) bold.push([text.length, text.length + run.text.length]);
    text += run.text;
  }
  return { text, bold };
}
