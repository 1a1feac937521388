import { readFileSync } from 'node:fs';
import type { Words } from './words.ts';

/** The text of a file, or why it can't be checked, in a sentence. */
export type ReadText = { text: string } | { error: string };

/**
 * Reads a text file: UTF-8, with or without a byte order mark, UTF-16 with one, else GB18030. A byte order mark
 * stays in the text, so that offsets are those of the file; to all rules it is white space. A missing, empty or binary file
 * comes back as an error, not as an exception. The path `-` is the standard input.
 */
export function readText(path: string, words: Words): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    return { error: explain(error as NodeJS.ErrnoException, words) };
  }
  const text = decode(bytes);
  if (text === undefined) return { error: words.binary };
  if (!text.trim()) return { error: words.empty };
  return { text };
}

function explain(error: NodeJS.ErrnoException, words: Words): string {
  if (error.code === 'ENOENT') return words.missing;
  if (error.code === 'EISDIR') return words.folder;
  if (error.code === 'EACCES') return words.denied;
  return words.unreadable(error.message);
}

function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode('utf-16be', bytes);
  // Word files, images and archives have NUL bytes early; no text in an encoding without a mark does.
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  return tryDecode('utf-8', bytes) ?? plausible(tryDecode('gb18030', bytes));
}

function tryDecode(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** GB18030 accepts many byte runs that are no text: control characters and private-use code points give those away. */
function plausible(text: string | undefined): string | undefined {
  return text !== undefined && !/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff]/u.test(text) ? text : undefined;
}
