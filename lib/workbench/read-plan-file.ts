import type { FragmentBlock } from '../draft/draft.ts';
import { decodeText } from '../snippets/exchange/decode-text.ts';

/** Why a file gave no plan; each has a sentence in the locale files. */
export type FileProblem = 'too-large' | 'old-word' | 'unreadable' | 'no-text';

export type FileRead = { blocks: FragmentBlock[] } | { problem: FileProblem };

/** Bytes. A plan has some ten thousand characters; a Word document with pictures is larger. */
const MOST = 32 * 2 ** 20;

/**
 * A plan from a file: Word's .docx with its headings and automatic numbers, Markdown with its, anything else as text in UTF-8, UTF-16 or GB18030,
 * a line a paragraph.
 */
export async function readPlanFile(name: string, bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length > MOST) return { problem: 'too-large' };
  if (isOldWord(bytes)) return { problem: 'old-word' };
  const blocks = /\.docx$/i.test(name) ? await blocksOfWord(bytes) : blocksOfText(name, bytes);
  if (!blocks) return { problem: 'unreadable' };
  return blocks.some(({ text }) => text.trim()) ? { blocks } : { problem: 'no-text' };
}

/** What Word wrote before 2007, and still does under .doc; the beginning of every OLE compound file. */
function isOldWord(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

async function blocksOfWord(bytes: Uint8Array): Promise<FragmentBlock[] | null> {
  const { readParagraphs } = await import('../snippets/exchange/word-document.ts');
  try {
    return readParagraphs(bytes).flatMap(({ text, level, marker = '' }) =>
      (marker + text).split('\n').map((line) => (level ? heading(line, level) : paragraph(line))),
    );
  } catch {
    // Whatever is wrong with it, for the user it is a file that can't be read.
    return null;
  }
}

function blocksOfText(name: string, bytes: Uint8Array): FragmentBlock[] | null {
  const text = decodeText(bytes)?.replace(/^\uFEFF/u, '');
  if (text === undefined) return null;
  const lines = text.replace(/\s+$/u, '').split(/\r\n|\r|\n/u);
  return lines.map(/\.(md|markdown)$/i.test(name) ? blockOfMarkdown : paragraph);
}

/** Headings and emphasis are what plans in Markdown have; the rest is text as it stands. */
function blockOfMarkdown(line: string): FragmentBlock {
  const [, marks, title] = /^(#{1,6})\s+(.*?)\s*#*$/u.exec(line) ?? [];
  const plain = (text: string) => text.replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2');
  return marks ? heading(plain(title!), marks.length) : paragraph(plain(line));
}

const paragraph = (text: string): FragmentBlock => ({ text, kind: 'paragraph' });

const heading = (text: string, level: number): FragmentBlock => ({ text, kind: 'heading', level: Math.min(level, 6) });
