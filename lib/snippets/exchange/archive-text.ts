import { decodeText } from './decode-text.ts';
import { unpack } from './unpack.ts';

/** Every archive of this kind begins so. */
const ZIP = [0x50, 0x4b, 3, 4];

/**
 * The JSON in an archive as one text, several files as a list: how collections of Alfred (`.alfredsnippets`) and Clipio with
 * its pictures are exported. Null where it is no archive or has none. Throws a sentence where it is too large or damaged.
 */
export function archiveText(bytes: Uint8Array): string | null {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return null;
  const files = unpack(bytes, (name) => /\.json$/iu.test(name) && !name.startsWith('__MACOSX/'));
  const texts = Object.values(files).flatMap((file) => decodeText(file) ?? []);
  return texts.length > 1 ? `[${texts.join(',\n')}]` : (texts[0] ?? null);
}
