import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropOwnPack, followOwnPacks, type OwnPack, putOwnPack, readOwnPacks } from '../../../lib/store/own-packs.ts';

const school: OwnPack = { id: 'school', title: '本校', asOf: '2026-11-23' };
const words: OwnPack = { id: 'words', title: '用词', asOf: '2026-11-23' };

beforeEach(() => fakeBrowser.reset());

it('packs stand in the order they were added; a newer one takes the place of its older self', async () => {
  await putOwnPack(school);
  await putOwnPack(words);
  await putOwnPack({ ...school, title: '本校（改）' });
  expect((await readOwnPacks()).map(({ title }) => title)).toEqual(['用词', '本校（改）']);
  await dropOwnPack('words');
  expect((await readOwnPacks()).map(({ id }) => id)).toEqual(['school']);
});

it('who follows them hears of what is there, none included, and of every change until the end', async () => {
  const heard: string[][] = [];
  const ended = new AbortController();
  const first = Promise.withResolvers<void>();
  followOwnPacks((packs) => {
    heard.push(packs.map(({ id }) => id));
    first.resolve();
  }, ended.signal);
  await first.promise;
  await putOwnPack(school);
  await dropOwnPack('school');
  ended.abort();
  await putOwnPack(words);
  expect(heard).toEqual([[], ['school'], []]);
});
