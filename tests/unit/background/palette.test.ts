import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPalette } from '../../../lib/background/palette.ts';

const told = vi.fn(async () => true);
const injected = vi.fn(async () => []);
const ownSidebar = vi.fn(async () => {});

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.tabs.sendMessage = told as never;
  fakeBrowser.scripting = { executeScript: injected } as never;
  fakeBrowser.sidePanel = { open: ownSidebar } as never;
});

const press = (url: string) => openPalette({ id: 7, windowId: 1, url });

it('the tab’s content scripts are told', async () => {
  await press('https://oa.example.com/plan');
  expect(told.mock.calls).toEqual([[7, { type: 'open-palette' }, {}]]);
  expect(injected).not.toHaveBeenCalled();
});

it('where none runs yet, they are brought in first', async () => {
  told.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await press('https://oa.example.com/plan');
  expect(injected).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledTimes(2);
});

it('where none can run, the browser’s own sidebar has the snippets', async () => {
  await press('chrome://extensions');
  expect(ownSidebar).toHaveBeenCalledWith({ windowId: 1 });
  expect(told).not.toHaveBeenCalled();
});
