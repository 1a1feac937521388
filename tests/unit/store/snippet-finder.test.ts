import { expect, test } from 'vitest';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import type { Database } from '../../../lib/store/database.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';

const snippet = (title: string): Snippet => ({
  id: title,
  title,
  body: '',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 1,
  updatedAt: 1,
});

test('a search that was waiting for the index when all was replaced finds what is there now', async () => {
  const reads = [Promise.withResolvers<Snippet[]>(), Promise.withResolvers<Snippet[]>()];
  let asked = 0;
  const first = Promise.withResolvers<void>();
  const toArray = () => {
    first.resolve();
    return reads[asked++]!.promise;
  };
  const table = { where: () => ({ above: () => ({ limit: () => ({ toArray }) }) }) };
  const finder = createSnippetFinder(async () => ({ snippets: table }) as unknown as Database);
  const found = finder.search('计划', {});
  await first.promise;
  finder.reset();
  reads[0]!.resolve([snippet('旧计划')]);
  reads[1]!.resolve([snippet('新计划')]);
  expect((await found).map(({ snippet }) => snippet.title)).toEqual(['新计划']);
});
