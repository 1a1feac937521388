import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import { eraseAll } from '../../../lib/store/erase.ts';
import { createJournal } from '../../../lib/store/journal/journal.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import type { PrivateFiles } from '../../../lib/store/private-files.ts';

beforeEach(() => fakeBrowser.reset());

function files(names: string[]): PrivateFiles {
  const left = new Set(names);
  return {
    names: async () => [...left],
    remove: async (name) => void left.delete(name),
    read: async () => new Uint8Array(),
    write: async (name) => void left.add(name),
  };
}

it('nothing the user entered or chose is left, and the database opens anew and empty', async () => {
  const open = openOnce();
  const db = await open();
  await db.silences.put({ key: 'a', silence: { scope: 'unit', text: '书香润心' } });
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark' }, 'sidebar:https://a.example': { open: true } });
  const backups = files(['daily 2026-11-25']);
  const entries = files(['entry.0.a.json']);

  await eraseAll(open, createJournal(entries), backups);

  expect(await Dexie.exists(DATABASE_NAME)).toBe(false);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await backups.names()).toEqual([]);
  expect(await entries.names()).toEqual([]);
  expect(await (await open()).silences.count()).toBe(0);
});

it('while another window keeps the database open, that is said and all the rest is left', async () => {
  const open = openOnce();
  await (await open()).silences.put({ key: 'a', silence: { scope: 'unit', text: '书香润心' } });
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
  const backups = files(['daily 2026-11-25']);
  const entries = files(['entry.0.a.json']);
  const held = await connect();

  await expect(eraseAll(open, createJournal(entries), backups)).rejects.toMatchObject({ code: 'blocked' });
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { theme: 'dark' } });
  expect(await backups.names()).toEqual(['daily 2026-11-25']);
  expect(await entries.names()).toEqual(['entry.0.a.json']);

  held.close();
  await eraseAll(open, createJournal(entries), backups);
  expect(await backups.names()).toEqual([]);
  expect(await (await open()).silences.count()).toBe(0);
});

/** A connection that does not let go when another asks for that. */
function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
