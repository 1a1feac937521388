import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { changesOf, planImport } from '../../../lib/snippets/exchange/import-plan.ts';
import { zhouquanJson } from '../../../lib/snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { createBackups } from '../../../lib/store/backups.ts';
import { createDiagnosis } from '../../../lib/store/diagnosis.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import type { PrivateFiles } from '../../../lib/store/private-files.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetImports } from '../../../lib/store/snippet-imports.ts';
import { createSnippetStore } from '../../../lib/store/snippet-store.ts';

/** Node has no file system of a page's own; the browser's is in tests/browser/store. */
function filesInMemory(): PrivateFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name)!,
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

function start(files = filesInMemory()) {
  const open = openOnce();
  const finder = createSnippetFinder(open);
  const backups = createBackups(files);
  const imports = createSnippetImports({ open, backups, finder });
  return {
    open,
    files,
    backups,
    imports,
    diagnosis: createDiagnosis({ open, backups, imports }),
    store: createSnippetStore({ open, finder, profileValues: async () => ({}) }),
  };
}
let { open, files, backups, imports, diagnosis, store } = start();

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  ({ open, files, backups, imports, diagnosis, store } = start());
});

const titles = async () => (await imports.page('', 99)).map(({ title }) => title).sort();

test('an import is written in one go, found at once, and taken back with one call', async () => {
  await store.add({ title: '旧', body: '旧的' });
  await imports.stage('b', { add: [{ title: '甲', body: '甲' }], replace: [] });
  await imports.stage('b', { add: [{ title: '乙', body: '乙' }], replace: [] }, 1);
  expect(await titles()).toEqual(['旧']);
  const backup = await imports.commit('b');
  expect(await titles()).toEqual(['乙', '旧', '甲']);
  expect(await store.search('乙')).toHaveLength(1);
  await imports.restore(backup);
  expect(await titles()).toEqual(['旧']);
  expect(await store.search('乙')).toEqual([]);
});

test('what an import overwrites is kept as a revision', async () => {
  const { id } = await store.add({ title: '甲', body: '旧' });
  await imports.stage('b', { add: [], replace: [{ id, change: { title: '甲', body: '新', id: 'other' } }] });
  await imports.commit('b');
  expect(await store.get(id)).toMatchObject({ body: '新' });
  expect(await store.revisions(id)).toMatchObject([{ body: '旧' }]);
});

test('our own file into an empty store gives the same snippets', async () => {
  const snippet = await store.add({ title: '甲', body: '乙', tags: ['丙'] });
  const file = zhouquanJson.write(await imports.page('', 9));
  Dexie.dependencies.indexedDB = new IDBFactory();
  ({ open, backups, imports, store } = start());
  await imports.stage('b', { add: zhouquanJson.read(file).snippets, replace: [] });
  await imports.commit('b');
  expect(await store.get(snippet.id)).toEqual(snippet);
});

test('an import that was interrupted writes nothing and says so', async () => {
  await expect(imports.commit('never staged')).rejects.toMatchObject({ code: 'missing' });
});

test('an import whose first part was lost with the background is refused, and nothing of it written', async () => {
  const part = { add: [{ title: '乙', body: '乙' }], replace: [] };
  await expect(imports.stage('b', part, 1)).rejects.toMatchObject({ code: 'missing' });
  await expect(imports.commit('b')).rejects.toMatchObject({ code: 'missing' });
  expect(await titles()).toEqual([]);
});

test('an import that fails half-way writes nothing', async () => {
  const db = await open();
  let count = 0;
  db.snippets.hook('creating', () => {
    if (++count === 2) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  await imports.stage('b', {
    add: [
      { title: '甲', body: '甲' },
      { title: '乙', body: '乙' },
    ],
    replace: [],
  });
  await expect(imports.commit('b')).rejects.toThrow();
  expect(await titles()).toEqual([]);
});

test('a daily backup is made once a day; the last five others are kept', async () => {
  await store.add({ title: '甲', body: '乙' });
  await backups.daily(await open());
  await backups.daily(await open());
  for (let each = 0; each < 6; each++) await backups.before(await open(), 'import');
  const reasons = (await backups.list()).map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason === 'daily')).toHaveLength(1);
  expect(reasons.filter((reason) => reason === 'import')).toHaveLength(5);
  const [latest] = await backups.list();
  expect(zhouquanJson.read(await backups.read(latest!.id)).snippets).toMatchObject([{ title: '甲' }]);
});

test('a database that came up empty is noticed while there is a backup, and is rebuilt from it', async () => {
  await store.add({ title: '甲', body: '乙' });
  await backups.daily(await open());
  expect(await diagnosis.diagnose()).toEqual({ failure: null, lost: null });
  Dexie.dependencies.indexedDB = new IDBFactory();
  ({ imports, diagnosis } = start(files));
  const { lost } = await diagnosis.diagnose();
  expect(lost).toMatchObject({ reason: 'daily', count: 1 });
  await diagnosis.rebuild(lost!.id);
  expect(await titles()).toEqual(['甲']);
  expect((await diagnosis.diagnose()).lost).toBeNull();
});

test('a database that is new and empty is nothing lost', async () => {
  expect(await diagnosis.diagnose()).toEqual({ failure: null, lost: null });
});

const snippet = (title: string, body: string, more: Partial<Snippet> = {}): Snippet => ({
  id: title + body,
  title,
  body,
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

test.each<[string, Snippet[], Partial<Snippet>, string]>([
  ['nothing like it', [], { title: '甲', body: '一' }, 'new'],
  ['the same words', [snippet('甲', '一')], { title: '甲', body: '一' }, 'same'],
  ['the same words, used since', [snippet('甲', '一', { useCount: 9 })], { title: '甲', body: '一' }, 'same'],
  ['the same title, other words', [snippet('甲', '一')], { title: '甲', body: '二' }, 'different'],
  ['the same title in another folder', [snippet('甲', '一', { folder: ['x'] })], { title: '甲', body: '二' }, 'new'],
  ['the same id', [snippet('甲', '一', { id: 'i' })], { id: 'i', title: '乙', body: '二' }, 'different'],
  ['the same body, another title', [snippet('甲', '一')], { title: '乙', body: '一' }, 'different'],
])('an import plan: %s', (_, existing, incoming, kind) => {
  expect(planImport(existing, [incoming as Snippet]).map((entry) => entry.kind)).toEqual([kind]);
});

test('an empty database is fine where no backup can be listed', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  files.names = () => Promise.reject(new DOMException('no such place', 'SecurityError'));
  expect(await diagnosis.diagnose()).toEqual({ failure: null, lost: null });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('what the file has by its id is not taken by another that is merely called the same', () => {
  const ours = [snippet('甲', '一', { id: '1' }), snippet('甲', '二', { id: '2' })];
  const plan = planImport(ours, [snippet('甲', '三', { id: '3' }), ...ours]);
  expect(plan.map(({ kind }) => kind)).toEqual(['new', 'same', 'same']);
});

test('two of a file that are like one of ours: only one is matched', () => {
  const plan = planImport([snippet('甲', '一')], [snippet('甲', '一'), snippet('甲', '二')]);
  expect(plan.map(({ kind }) => kind)).toEqual(['same', 'new']);
});

test.each([
  ['skip', 0, 0],
  ['overwrite', 0, 1],
  ['keep-both', 1, 0],
] as const)('decided to %s', (decision, add, replace) => {
  const changes = changesOf(planImport([snippet('甲', '一')], [snippet('甲', '二')]), () => decision);
  expect([changes.add.length, changes.replace.length]).toEqual([add, replace]);
});
