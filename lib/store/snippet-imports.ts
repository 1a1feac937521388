import type { ImportedSnippet } from '../snippets/exchange/format.ts';
import type { ImportChanges } from '../snippets/exchange/import-plan.ts';
import { zhouquanJson } from '../snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { Backups } from './backups.ts';
import type { Database } from './database.ts';
import type { SnippetFinder } from './snippet-finder.ts';
import { StoreError, storing } from './store-error.ts';

export type SnippetImports = ReturnType<typeof createSnippetImports>;

interface Dependencies {
  open(): Promise<Database>;
  backups: Backups;
  finder: SnippetFinder;
}

/** Whole collections in and out. A browser limits how long a message may be, so large ones come in parts. */
export function createSnippetImports({ open, backups, finder }: Dependencies) {
  // Lost when the background stops, and the import with it: nothing is written before `commit`.
  const staged = new Map<string, ImportChanges>();

  async function replaceAll(db: Database, snippets: Snippet[]): Promise<void> {
    await db.transaction('rw', db.snippets, async () => {
      await db.snippets.clear();
      await db.snippets.bulkAdd(snippets);
    });
    finder.reset();
  }

  return {
    /** Up to `limit` snippets by id, from after `id`; the empty text begins. For exports and plans. */
    page: (after: string, limit: number): Promise<Snippet[]> =>
      storing(async () => (await open()).snippets.where('id').above(after).limit(limit).toArray()),

    /**
     * Adds a part to an import that `commit` will write, behind the `after` snippets of the parts before. Refused where those
     * are not all there: the background was stopped in between and has lost them.
     */
    async stage(batch: string, part: ImportChanges, after = 0): Promise<void> {
      const known = staged.get(batch) ?? { add: [], replace: [] };
      if (known.add.length + known.replace.length !== after) {
        staged.delete(batch);
        throw interrupted();
      }
      known.add.push(...part.add);
      known.replace.push(...part.replace);
      staged.set(batch, known);
    },

    /** Forgets an import that was not committed. */
    discard: async (batch: string): Promise<void> => void staged.delete(batch),

    /** Writes all of it or nothing, after a backup whose id it returns: `restore` takes it back. */
    commit: (batch: string): Promise<string> =>
      storing(async () => {
        const changes = staged.get(batch);
        if (!changes) throw interrupted();
        staged.delete(batch);
        const db = await open();
        const backup = await backups.before(db, 'import');
        await db.transaction('rw', db.snippets, db.revisions, async () => {
          const wanted = changes.add.map(({ id }) => id ?? '');
          const taken = new Set((await db.snippets.bulkGet(wanted)).flatMap((snippet) => snippet?.id ?? []));
          await db.snippets.bulkAdd(changes.add.map((each) => complete(each, taken)));
          const before = await db.snippets.bulkGet(changes.replace.map(({ id }) => id));
          const pairs = changes.replace.flatMap(({ change }, at) =>
            before[at] ? [{ change, before: before[at] }] : [],
          );
          const now = Date.now();
          await db.revisions.bulkAdd(pairs.map((pair) => ({ snippet: pair.before.id, at: now, before: pair.before })));
          await db.snippets.bulkPut(pairs.map((pair) => replaced(pair.before, pair.change, now)));
        });
        finder.reset();
        return backup;
      }),

    /** Puts every snippet back as it was in a backup; the present state is backed up first, and its id returned. */
    restore: (id: string): Promise<string> =>
      storing(async () => {
        const { snippets, problems } = zhouquanJson.read(await backups.read(id));
        if (problems.length > 0) throw new StoreError('corrupted', `The backup can’t be read: ${problems[0]!.detail}`);
        const db = await open();
        const present = await backups.before(db, 'restore');
        await replaceAll(db, snippets as Snippet[]);
        return present;
      }),
  };
}

const interrupted = () => new StoreError('missing', 'The import was interrupted; nothing was written. Start it again.');

/** An imported snippet with all that the file didn't say. It keeps its id, unless that is taken. */
function complete(each: ImportedSnippet, taken: Set<string>): Snippet {
  const now = Date.now();
  const id = each.id && !taken.has(each.id) ? each.id : crypto.randomUUID();
  taken.add(id);
  return { folder: [], tags: [], useCount: 0, createdAt: now, updatedAt: now, ...each, id };
}

function replaced(before: Snippet, change: ImportedSnippet, now: number): Snippet {
  const { id: _, useCount: _count, createdAt: _created, lastUsed: _used, ...words } = change;
  return { ...before, ...words, updatedAt: Math.max(now, before.updatedAt + 1) };
}
