import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { zhouquanJson } from '../../../lib/snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { createExportFolder } from '../../../lib/store/export-folder.ts';

// The dialog in which a user picks a folder is the browser's: a folder of the page's own file system stands in.
const directory = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });

const snippet: Snippet = {
  id: 'a',
  title: '开场白',
  body: '为做好女职工工作',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 1,
  updatedAt: 1,
};

afterEach(async () => {
  await Dexie.delete('test-folder');
  await (await navigator.storage.getDirectory()).removeEntry('picked', { recursive: true });
});

test('a folder gets a copy a month, written anew each time, and remembers when', async () => {
  const picked = await directory();
  await createExportFolder('test-folder').choose(picked);
  // As the background does, which did not see the folder being picked.
  const folder = createExportFolder('test-folder');
  expect(await folder.current()).toEqual({ name: 'picked', allowed: true, writtenAt: null });
  await folder.write([snippet], new Date(2026, 10, 24));
  await folder.write([snippet, { ...snippet, id: 'b' }], new Date(2026, 10, 25));
  await folder.write([snippet], new Date(2026, 11, 1));
  const read = async (name: string) => (await (await picked.getFileHandle(name)).getFile()).text();
  expect(zhouquanJson.read(await read('zhouquan-2026-11.json')).snippets).toHaveLength(2);
  expect(zhouquanJson.read(await read('zhouquan-2026-12.json')).snippets).toEqual([snippet]);
  expect((await folder.current())?.writtenAt).toBe(new Date(2026, 11, 1).getTime());
});

test('nothing is written where no folder was picked, or after it was forgotten', async () => {
  await directory();
  const folder = createExportFolder('test-folder');
  expect(await folder.write([snippet])).toBe(false);
  await folder.choose(await directory());
  await folder.forget();
  expect(await folder.current()).toBeNull();
  expect(await folder.write([snippet])).toBe(false);
});
