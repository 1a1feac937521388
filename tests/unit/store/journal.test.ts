import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { createDatabase, type Database } from '../../../lib/store/database.ts';
import { createJournal, type Journal } from '../../../lib/store/journal/journal.ts';
import { replay } from '../../../lib/store/journal/replay.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import type { PrivateFiles } from '../../../lib/store/private-files.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetStore, type SnippetStore } from '../../../lib/store/snippet-store.ts';

/** Node has no file system of a page's own; the browser's is in tests/e2e/recovery.test.ts. */
function filesInMemory() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const api: PrivateFiles = {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name)!,
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
  return { ...api, files };
}

/** A life of the background, over files that outlive it. */
function begin(files: PrivateFiles): { journal: Journal; open: () => Promise<Database>; store: SnippetStore } {
  const journal = createJournal(files);
  const open = openOnce(() => journal.follow(createDatabase()), journal.begin);
  const finder = createSnippetFinder(open);
  return { journal, open, store: createSnippetStore({ open, finder, profileValues: async () => ({}) }) };
}

const losesTheDatabase = () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
};

async function everythingIn(db: Database) {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  const { journal: _, ...data } = Object.fromEntries(tables) as Record<string, unknown[]>;
  return data;
}

beforeEach(losesTheDatabase);

describe('what is put back when the browser has lost the database', () => {
  type Step = {
    do: 'add' | 'update' | 'remove' | 'restore' | 'use' | 'silence' | 'forget' | 'write down';
    which: number;
  };
  const step: fc.Arbitrary<Step> = fc.record({
    do: fc.constantFrom('add', 'add', 'update', 'remove', 'restore', 'use', 'silence', 'forget', 'write down'),
    which: fc.nat(9),
  });

  async function take({ do: what, which }: Step, { open, store, journal }: ReturnType<typeof begin>) {
    const db = await open();
    const pick = <T>(all: T[]) => all[which % all.length];
    const one = pick(await db.snippets.toArray());
    const trashed = pick(await db.trash.toArray());
    if (what === 'add') await store.add({ title: `第${which}条`, body: `正文${which}` });
    else if (what === 'update' && one) await store.update(one.id, { body: `改${which}` });
    else if (what === 'remove' && one) await store.remove(one.id);
    else if (what === 'use' && one) await store.use(one.id, { 单位: `单位${which}` });
    else if (what === 'restore' && trashed) await store.restore(trashed.id);
    else if (what === 'silence')
      await db.silences.put({ key: `${which}`, silence: { scope: 'unit', text: `词${which}` } });
    else if (what === 'forget') await db.trash.clear();
    else if (what === 'write down') await journal.keepShort(db, true);
  }

  it('is exactly what was there, whatever was done and whenever it was written down', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.nat(24), async (steps, stop) => {
        losesTheDatabase();
        const files = filesInMemory();
        let life = begin(files);
        for (const [at, each] of steps.entries()) {
          await take(each, life);
          // A background that is stopped and started again goes on where the last one was.
          if (at === stop) {
            await life.journal.settled();
            (await life.open()).close();
            life = begin(files);
          }
        }
        const before = await everythingIn(await life.open());
        await life.journal.settled();

        losesTheDatabase();
        expect(await everythingIn(await begin(files).open())).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('has what was committed when the background was stopped before it could write that down', async () => {
    const files = filesInMemory();
    const stopped = begin({ ...files, write: () => new Promise(() => {}) });
    await stopped.store.add({ title: '开场白', body: '为做好工作' });
    (await stopped.open()).close();
    const before = await everythingIn(await begin(files).open());

    losesTheDatabase();
    const after = await everythingIn(await begin(files).open());
    expect(after).toEqual(before);
    expect(after.snippets).toHaveLength(1);
  });

  it('is nothing where the last thing deleted could not be written down', async () => {
    const files = filesInMemory();
    const life = begin(files);
    await (await life.open()).silences.put({ key: 'a', silence: { scope: 'unit', text: '书香润心' } });
    await life.journal.settled();
    (await life.open()).close();
    const stopped = begin({ ...files, write: () => new Promise(() => {}) });
    await (await stopped.open()).silences.delete('a');
    (await stopped.open()).close();

    expect(await everythingIn(await begin(files).open())).toMatchObject({ silences: [] });
  });

  it('is told until the user has seen it', async () => {
    const files = filesInMemory();
    const life = begin(files);
    await life.store.add({ title: '开场白', body: '为做好工作' });
    await life.journal.settled();
    expect(await life.journal.recovered()).toBeNull();

    losesTheDatabase();
    const next = begin(files);
    await next.open();
    expect(await next.journal.recovered()).toMatchObject({ count: 1 });
    await next.journal.seen();
    expect(await next.journal.recovered()).toBeNull();
  });

  it('leaves out an entry that can’t be read', async () => {
    const files = filesInMemory();
    const life = begin(files);
    for (const title of ['甲', '乙', '丙']) await life.store.add({ title, body: title });
    await life.journal.settled();
    const second = [...files.files.keys()].find((name) => name.startsWith('entry.1.'))!;
    files.files.set(second, new Uint8Array([1, 2, 3]));
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});

    losesTheDatabase();
    const titles = (await (await begin(files).open()).snippets.toArray()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['丙', '甲']);
    expect(said).toHaveBeenCalledOnce();
  });

  it('is nothing where the user has deleted everything', async () => {
    const files = filesInMemory();
    const life = begin(files);
    await life.store.add({ title: '开场白', body: '为做好工作' });
    const db = await life.open();
    db.close();
    await life.journal.erase(db.delete());
    expect(await everythingIn(await life.open())).toMatchObject({ snippets: [] });
    expect([...files.files.keys()]).toEqual([]);
  });
});

describe('how long it gets', () => {
  it('what was there before it began is written down at once, then nothing until there is a lot', async () => {
    const files = filesInMemory();
    const old = createDatabase();
    await old.snippets.add({ id: 'a', title: '旧' } as Snippet);
    old.close();
    const { journal, open, store } = begin(files);
    await journal.keepShort(await open(), false);
    expect([...files.files.keys()]).toEqual(['checkpoint.0..json.gz']);
    for (let n = 0; n < 199; n++) await store.add({ title: `${n}`, body: '' });
    await journal.settled();
    await journal.keepShort(await open(), false);
    expect(files.files.size).toBe(200);
    await store.add({ title: '最后', body: '' });
    await journal.settled();
    await journal.keepShort(await open(), false);
    expect([...files.files.keys()]).toEqual([expect.stringMatching(/^checkpoint\.200\.[\w-]{36}\.json\.gz$/)]);
  });

  it('an entry that can’t be written keeps nobody from writing', async () => {
    const files = filesInMemory();
    const { journal, store } = begin({ ...files, write: () => Promise.reject(new Error('No room.')) });
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { id } = await store.add({ title: '开场白', body: '' });
    await journal.settled();
    expect(await store.get(id)).toBeDefined();
    expect(said).toHaveBeenCalledOnce();
  });
});

describe('replay', () => {
  const keys = { snippets: 'id' };
  const step = (version: number, mark: string) => ({
    version,
    tables: {},
    rows: { snippets: (row: Record<string, unknown>) => ({ ...row, body: `${row.body}${mark}` }) },
  });

  it.each([
    ['a checkpoint of today', 3, ['a']],
    ['one of the schema before', 2, ['a3']],
    ['one of long ago', 1, ['a23']],
  ])('%s is in today’s schema', (_, version, bodies) => {
    const checkpoint = { version, tables: { snippets: [{ id: '1', body: 'a' }] } };
    const rows = replay(checkpoint, [], keys, [step(2, '2'), step(3, '3')]).get('snippets');
    expect(rows!.map(({ body }) => body)).toEqual(bodies);
  });

  it('each entry is taken in its own schema, and tables that are no more are left out', () => {
    const entries = [
      { version: 1, changes: [{ table: 'snippets', rows: [{ id: '1', body: 'a' }] }] },
      { version: 2, changes: [{ table: 'snippets', rows: [{ id: '2', body: 'b' }] }] },
      { version: 2, changes: [{ table: 'gone', rows: [{ id: '3', body: 'c' }] }] },
    ];
    expect([...replay(null, entries, keys, [step(2, '2')])]).toEqual([
      [
        'snippets',
        [
          { id: '1', body: 'a2' },
          { id: '2', body: 'b' },
        ],
      ],
    ]);
  });
});
