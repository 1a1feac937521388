import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves in a profile, whose browser is gone, what a kill in the midst of a write leaves: the beginning of a record at the
 * end of the database's log (https://github.com/google/leveldb/blob/main/doc/log_format.md). Nothing written before is harmed.
 */
export async function tearLog(profile: string): Promise<void> {
  const folder = join(profile, 'Default/IndexedDB');
  const logs = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.log')).sort();
  const [checksum, length, whole] = [[1, 2, 3, 4], [0xe8, 0x03], 1] as const;
  await appendFile(join(folder, logs.at(-1)!), Uint8Array.of(...checksum, ...length, whole, ...new Uint8Array(20)));
}
