import * as v from 'valibot';

const indexSchema = v.array(v.string());

/**
 * Reads the shipped packs in the order of index.json, the list of their file names. `read` gets a path relative to
 * public/packs/ and gives back the parsed JSON.
 */
export async function readPacks(read: (path: string) => Promise<unknown>): Promise<unknown[]> {
  const files = v.parse(indexSchema, await read('index.json'));
  return Promise.all(files.map(read));
}
