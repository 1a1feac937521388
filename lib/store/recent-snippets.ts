import type { Snippet } from '../snippets/snippet.ts';
import type { Database } from './database.ts';

/** Used last first, then those never used, newest first; read from the indexes, so that it is there at once. */
export async function recentSnippets(db: Database, limit: number): Promise<Snippet[]> {
  const used = await db.snippets.orderBy('lastUsed').reverse().limit(limit).toArray();
  if (used.length === limit) return used;
  const unused = db.snippets
    .orderBy('updatedAt')
    .reverse()
    .filter(({ lastUsed }) => lastUsed === undefined);
  return [...used, ...(await unused.limit(limit - used.length).toArray())];
}
