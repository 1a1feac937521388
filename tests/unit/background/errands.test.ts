import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepErrand, takeErrand } from '../../../lib/background/errands.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.sendMessage = vi.fn(async () => undefined);
  fakeBrowser.tabs.sendMessage = vi.fn(async () => undefined);
});

it('an errand is given out once, also to a sidebar that asks twice at the same time', async () => {
  await keepErrand(7, { type: 'fix-problem' });
  expect(await Promise.all([takeErrand(7), takeErrand(7)])).toEqual([{ type: 'fix-problem' }, null]);
});

it('an errand waits for the sidebar of its own tab', async () => {
  await keepErrand(7, { type: 'next-problem' });
  expect(await takeErrand(8)).toBeNull();
  expect(await takeErrand(7)).toEqual({ type: 'next-problem' });
});

it.each([
  [true, true],
  [undefined, false],
])('whether a sidebar is there (answers %s) is told', async (answer, there) => {
  fakeBrowser.tabs.sendMessage = vi.fn(async () => answer) as never;
  expect(await keepErrand(7, { type: 'next-problem' })).toBe(there);
});
