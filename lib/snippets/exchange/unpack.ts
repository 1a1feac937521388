import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { LIMITS } from './limits.ts';

/**
 * The files in an Office document. Throws a sentence where it is no archive or would unpack to more than a person's
 * document ever holds: what an archive says of its size is checked before anything is unpacked, and no more than it
 * says is unpacked.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Unzipped {
  let size = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!wanted(name)) return false;
      size += originalSize;
      if (size > LIMITS.file) throw new Error('Unpacked, the file would be too large.');
      return true;
    },
  });
}

/** The same archive with its contents as they are, so that another reader finds nothing left to unpack. */
export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unpack(bytes), { level: 0 }) as Uint8Array<ArrayBuffer>;
}
