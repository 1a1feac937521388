import { archiveText } from './exchange/archive-text.ts';
import { decodeText } from './exchange/decode-text.ts';
import { broken, type ReadResult, type SnippetFormat, tooLarge } from './exchange/format.ts';
import { LIMITS, withinLimits } from './exchange/limits.ts';
import { hasMoreParts } from './exchange/parts.ts';
import { formats } from './formats.ts';

/** What was read, and as what. `format` is null where no format fits. */
export type FileRead = ReadResult & { format: SnippetFormat | null };

/**
 * Reads a file the user chose: by its ending where that says it all, else by what its text looks like. `chosen` is the
 * id of a format that the user picked instead.
 */
export async function readSnippetFile(name: string, bytes: Uint8Array, chosen?: string): Promise<FileRead> {
  if (bytes.length > LIMITS.file) return { format: null, ...tooLarge() };
  const ending = name.toLowerCase().split('.').at(-1)!;
  const packed = formats.find(
    (each) => each.content === 'bytes' && (each.id === chosen || each.extensions.includes(ending)),
  );
  if (packed?.content === 'bytes') return { format: packed, ...withinLimits(await packed.read(bytes)) };
  let text: string | null;
  try {
    text = archiveText(bytes) ?? decodeText(bytes);
  } catch (error) {
    return { format: null, ...broken((error as Error).message) };
  }
  if (text !== null && hasMoreParts(text, LIMITS.parts)) return { format: null, ...tooLarge() };
  if (text === null) return { format: null, ...broken('This is no text file, nor one in a format known here.') };
  const format = formats.find((each) => each.content === 'text' && (chosen ? each.id === chosen : each.matches(text)));
  if (format?.content !== 'text') return { format: null, ...broken('Its text is in no format known here.') };
  return { format, ...withinLimits(format.read(text)) };
}

/** A file as the browser hands it over; nothing of it is in memory before it is asked for. */
interface ChosenFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** As `readSnippetFile`, but never holds a file that is larger than what is allowed. */
export async function readChosenFile(file: ChosenFile): Promise<FileRead> {
  if (file.size > LIMITS.file) return { format: null, ...tooLarge() };
  return readSnippetFile(file.name, new Uint8Array(await file.arrayBuffer()));
}
