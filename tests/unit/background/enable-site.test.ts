import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enableSite } from '../../../lib/background/enable-site.ts';

const asked = vi.fn(async (_: { origins: string[] }) => true);
const ordered = vi.fn(async () => true);
const openSettings = vi.fn(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  fakeBrowser.permissions.request = asked as never;
  fakeBrowser.tabs.sendMessage = ordered as never;
});

const click = (url: string | undefined) => enableSite({ id: 7, windowId: 1, ...(url && { url }) }, openSettings);

it('asks for the whole site of the page, and opens the sidebar there', async () => {
  await click('https://oa.example.com:8443/plan/edit?id=3');
  expect(asked.mock.calls).toEqual([[{ origins: ['*://oa.example.com/*'] }]]);
  expect(ordered).toHaveBeenCalledWith(7, expect.objectContaining({ type: 'show-sidebar' }), expect.anything());
});

it('asks in the very event of the click: the browser takes it for the user’s doing', () => {
  void click('https://oa.example.com/');
  expect(asked).toHaveBeenCalledOnce();
});

it('opens nothing where the user says no', async () => {
  asked.mockResolvedValueOnce(false);
  await click('https://oa.example.com/');
  expect(ordered).not.toHaveBeenCalled();
});

it.each(['chrome://extensions', 'about:blank', undefined])(
  'shows the settings on %s, which is no site',
  async (url) => {
    await click(url);
    expect(asked).not.toHaveBeenCalled();
    expect(openSettings).toHaveBeenCalledOnce();
  },
);
