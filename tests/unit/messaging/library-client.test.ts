import { expect, test, vi } from 'vitest';
import type { ImportChanges } from '../../../lib/snippets/exchange/import-plan.ts';

const fake = vi.hoisted(() => ({
  ids: [] as string[],
  parts: [] as ImportChanges[],
  committed: [] as string[],
  discarded: 0,
}));
vi.mock('../../../lib/messaging/services.ts', () => ({
  importService: () => ({
    page: async (after: string, limit: number) =>
      fake.ids
        .filter((id) => id > after)
        .slice(0, limit)
        .map((id) => ({ id })),
    stage: async (_: string, part: ImportChanges, after: number) => {
      expect(after).toBe(fake.parts.flatMap(({ add, replace }) => [...add, ...replace]).length);
      fake.parts.push(part);
    },
    discard: async () => void fake.discarded++,
    commit: async (batch: string) => {
      fake.committed.push(batch);
      return 'backup';
    },
  }),
}));
const { allSnippets, applyImport } = await import('../../../lib/messaging/library-client.ts');

test.each([0, 1, 499, 500, 501, 1000])('all of %i snippets come, once each', async (count) => {
  fake.ids = Array.from({ length: count }, (_, each) => String(each).padStart(5, '0'));
  expect((await allSnippets()).map(({ id }) => id)).toEqual(fake.ids);
});

test.each([
  [0, 0, 1],
  [1, 0, 1],
  [500, 0, 1],
  [501, 3, 2],
  [2, 1001, 3],
])('%i to add and %i to replace go in %i parts, then as one step', async (add, replace, parts) => {
  Object.assign(fake, { parts: [], committed: [] });
  const snippet = { title: '甲', body: '乙' };
  const changes = {
    add: Array.from({ length: add }, () => snippet),
    replace: Array.from({ length: replace }, (_, each) => ({ id: String(each), change: snippet })),
  };
  const told: [number, number][] = [];
  const work = { onPart: (...part: [number, number]) => void told.push(part), signal: new AbortController().signal };
  expect(await applyImport(changes, work)).toBe('backup');
  const total = Math.max(add, replace, 1);
  expect(told).toEqual(Array.from({ length: parts }, (_, part) => [part * 500, total]));
  expect([fake.parts.length, fake.committed.length]).toEqual([parts, 1]);
  expect(fake.parts.flatMap((part) => part.add)).toHaveLength(add);
  expect(fake.parts.flatMap((part) => part.replace)).toEqual(changes.replace);
});

test('an import that is ended on its way writes nothing and leaves nothing behind', async () => {
  Object.assign(fake, { parts: [], committed: [], discarded: 0 });
  const ended = new AbortController();
  const add = Array.from({ length: 1200 }, () => ({ title: '甲', body: '乙' }));
  const onPart = (done: number) => done === 500 && ended.abort();
  const work = applyImport({ add, replace: [] }, { onPart, signal: ended.signal });
  await expect(work).rejects.toThrow('abort');
  expect([fake.parts.length, fake.committed.length, fake.discarded]).toEqual([2, 0, 1]);
});
