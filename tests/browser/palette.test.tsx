import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Palette } from '../../components/palette/palette.tsx';
import { t } from '../../lib/locale/locale.ts';
import type { SearchResult } from '../../lib/snippets/search/entry.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { madeUpPalette } from '../gallery/made-up-palette.ts';
import { painted } from '../gallery/show.tsx';

let now = 1000;
vi.spyOn(performance, 'now').mockImplementation(() => now);

const found = (...titles: string[]): SearchResult[] =>
  titles.map((title) => ({
    snippet: { id: title, title, body: title, folder: [] } as unknown as Snippet,
    title: [],
    body: [],
  }));

it('a press on what has only just come under the pointer inserts nothing; a moment later it does', async () => {
  const inserted: string[] = [];
  const results = signal(found('甲', '乙'));
  const session = { ...madeUpPalette, results, insert: ({ title }: Snippet) => void inserted.push(title) };
  render(<Palette session={session} />, document.body);
  await painted();
  await painted();
  now += 500;
  const press = (title: string) => page.getByTestId(`palette-option-${title}`).click();
  results.value = found('新', '甲', '乙');
  await painted();
  await press('甲');
  expect(inserted).toEqual([]);
  now += 500;
  await press('甲');
  expect(inserted).toEqual(['甲']);
});

it('where the focus is taken away while it opens, what is typed still goes into its search', async () => {
  render(<Palette key="again" session={madeUpPalette} />, document.body);
  await painted();
  await painted();
  const search = document.querySelector('input')!;
  search.blur();
  expect(document.activeElement).toBe(document.body);
  // As when a busy browser tells the frame last that it has the focus.
  window.dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(search);
});

it('says that nothing is found only once all snippets are read', async () => {
  const isWhole = signal(false);
  const session = { ...madeUpPalette, query: signal('zzz'), results: signal(found()), isWhole };
  render(<Palette key="reading" session={session} />, document.body);
  await painted();
  const note = () => document.querySelector('.palette-note')!.textContent;
  expect(note()).toBe(t('palette.reading'));
  isWhole.value = true;
  await painted();
  expect(note()).toBe(t('palette.none'));
});
