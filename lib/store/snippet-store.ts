import { fieldsOf } from '../snippets/fields.ts';
import type { Near } from '../snippets/likeness.ts';
import type { SearchContext, SearchResult, SoFar } from '../snippets/search/entry.ts';
import type { Field, Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { Database, Trashed } from './database.ts';
import { mergeChange } from './merge-change.ts';
import { nearSnippets } from './near-snippets.ts';
import { recentSnippets } from './recent-snippets.ts';
import type { SnippetFinder } from './snippet-finder.ts';
import { StoreError, storing } from './store-error.ts';

/** The snippets, as the background serves them. Every function that writes resolves once the write is on the disk. */
export type SnippetStore = ReturnType<typeof createSnippetStore>;

interface Dependencies {
  open(): Promise<Database>;
  finder: SnippetFinder;
  /** Values from the unit's profile; they win over those used last. */
  profileValues(): Promise<Record<string, string>>;
}

/** Nothing is opened before the first call; what goes wrong is a StoreError. */
export function createSnippetStore({ open, finder, profileValues }: Dependencies) {
  const missing = (id: string) => new StoreError('missing', `There is no snippet with the id ${id}.`);

  return {
    /** Used last first, then those never used, newest first. */
    recent: (limit: number): Promise<Snippet[]> => storing(async () => recentSnippets(await open(), limit)),

    /** Best first. The empty query finds nothing: ask for `recent`. */
    search: (query: string, context: SearchContext = {}): Promise<SearchResult[]> =>
      storing(() => finder.search(query, context)),

    /** The same at once, though not in all of them right after the background has started: see `searchInSteps`. */
    searchSoFar: (query: string, context: SearchContext = {}): Promise<SoFar> =>
      storing(() => finder.searchSoFar(query, context)),

    /** Snippets that are versions of a text, likest first. */
    near: (text: string, limit = 3): Promise<Near<Snippet>[]> =>
      storing(() => nearSnippets(text, limit, (clause) => finder.search(clause, { limit: 20, isThorough: true }))),

    get: (id: string): Promise<Snippet | undefined> => storing(async () => (await open()).snippets.get(id)),

    fields: (body: string): Promise<Field[]> => Promise.resolve(fieldsOf(body)),

    add: (input: SnippetInput): Promise<Snippet> =>
      storing(async () => {
        const db = await open();
        const now = Date.now();
        const snippet: Snippet = {
          folder: [],
          tags: [],
          ...input,
          id: crypto.randomUUID(),
          useCount: 0,
          createdAt: now,
          updatedAt: now,
        };
        await db.snippets.add(snippet);
        finder.put(snippet);
        return snippet;
      }),

    /**
     * Keeps what it was as a revision. `base` is the `updatedAt` the change was made on: where the snippet has changed
     * since, other fields are merged and the same field throws `changed`.
     */
    update: (id: string, change: Partial<SnippetInput>, base?: number): Promise<Snippet> =>
      storing(async () => {
        const db = await open();
        const after = await db.transaction('rw', db.snippets, db.revisions, async () => {
          const before = await db.snippets.get(id);
          if (!before) throw missing(id);
          const revisions = base === undefined ? [] : await db.revisions.where({ snippet: id }).toArray();
          const merged = mergeChange(before, change, base, revisions);
          const after = { ...merged, updatedAt: Math.max(Date.now(), before.updatedAt + 1) };
          await db.revisions.add({ snippet: id, at: after.updatedAt, before });
          await db.snippets.put(after);
          return after;
        });
        finder.put(after);
        return after;
      }),

    /** Moves it to the trash. */
    remove: (id: string): Promise<void> =>
      storing(async () => {
        const db = await open();
        await db.transaction('rw', db.snippets, db.trash, async () => {
          const snippet = await db.snippets.get(id);
          if (!snippet) throw missing(id);
          await db.trash.put({ id, deletedAt: Date.now(), snippet });
          await db.snippets.delete(id);
        });
        finder.drop(id);
      }),

    /** Takes it out of the trash, as it was. */
    restore: (id: string): Promise<Snippet> =>
      storing(async () => {
        const db = await open();
        const snippet = await db.transaction('rw', db.snippets, db.trash, async () => {
          const trashed = await db.trash.get(id);
          if (!trashed) throw missing(id);
          await db.snippets.put(trashed.snippet);
          await db.trash.delete(id);
          return trashed.snippet;
        });
        finder.put(snippet);
        return snippet;
      }),

    /** Deleted last first. */
    trash: (): Promise<Trashed[]> => storing(async () => (await open()).trash.orderBy('deletedAt').reverse().toArray()),

    /** What it was before each change, latest first. */
    revisions: (id: string): Promise<Snippet[]> =>
      storing(async () => {
        const revisions = await (await open()).revisions.where({ snippet: id }).sortBy('number');
        return revisions.reverse().map(({ before }) => before);
      }),

    /** Counts a use and remembers what its fields were filled with. */
    use: (id: string, values: Record<string, string>): Promise<void> =>
      storing(async () => {
        const db = await open();
        const now = Date.now();
        const used = await db.transaction('rw', db.snippets, db.values, async () => {
          const snippet = await db.snippets.get(id);
          if (!snippet) throw missing(id);
          const used = { ...snippet, useCount: snippet.useCount + 1, lastUsed: now };
          await db.snippets.put(used);
          await putValues(db, values, now);
          return used;
        });
        finder.put(used);
      }),

    /** Remembers what fields were filled with outside a snippet. */
    keepValues: (values: Record<string, string>): Promise<void> => storing(async () => putValues(await open(), values)),

    /** Values known for these field names: the unit's profile first, then what was used last. */
    lastValues: (names: string[]): Promise<Record<string, string>> =>
      storing(async () => {
        const [profile, used] = await Promise.all([profileValues(), (await open()).values.bulkGet(names)]);
        const known: Record<string, string> = {};
        for (const value of used) if (value) known[value.name] = value.value;
        for (const name of names) if (Object.hasOwn(profile, name)) known[name] = profile[name]!;
        return known;
      }),
  };
}

async function putValues(db: Database, values: Record<string, string>, usedAt = Date.now()): Promise<void> {
  await db.values.bulkPut(Object.entries(values).map(([name, value]) => ({ name, value, usedAt })));
}
