// Part of every JavaScript engine we run in, though not of the language's own library.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** The text of a file: by its byte order mark, else UTF-8, else GB18030, as Chinese spreadsheets save it; null if it is none. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode('utf-16be', bytes);
  // No text without such a mark holds zero bytes; archives, documents and pictures do.
  if (bytes.subarray(0, 8192).includes(0)) return null;
  return tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes);
}

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
