import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../lib/messaging/port.ts';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown;

const fake = vi.hoisted(() => {
  const bus = { listeners: [] as Listener[], sender: {} as Sender };
  return {
    bus,
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours${path}`,
        onMessage: { addListener: (listener: Listener) => void bus.listeners.push(listener) },
        // As in browsers: undefined when no listener keeps the channel open.
        sendMessage: (message: unknown) =>
          new Promise((resolve) => {
            const kept = bus.listeners.map((listener) => listener(message, bus.sender, resolve));
            if (!kept.includes(true)) resolve(undefined);
          }),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

type CallSender = import('../../../lib/messaging/background-api.ts').CallSender;
const { background, serveBackground } = await import('../../../lib/messaging/background-api.ts');

const api = {
  double: async (value: number) => value * 2,
  refuse: () => {
    throw Object.assign(new Error('The disk is full.'), { name: 'StoreError', code: 'full' });
  },
};
const sidebar: Sender = { id: 'ours', url: 'chrome-extension://ours/sidebar.html', tab: { id: 1 }, frameId: 4 };

beforeEach(() => {
  fake.bus.listeners = [];
  fake.bus.sender = sidebar;
  serveBackground('other', 'pages', { double: async () => 'wrong' });
  serveBackground('numbers', 'pages', api);
  serveBackground('frame', 'content-scripts', ({ tab, frameId }: CallSender) => ({ where: () => [tab?.id, frameId] }));
});

test('our own pages are answered', async () => {
  expect(await background<typeof api>('numbers').double(21)).toBe(42);
});

test('an error comes with its code', async () => {
  const call = background<typeof api>('numbers').refuse();
  await expect(call).rejects.toMatchObject({ name: 'StoreError', message: 'The disk is full.', code: 'full' });
});

test.each<[string, Sender]>([
  ['a content script', { id: 'ours', url: 'https://x.test/', tab: { id: 1 }, frameId: 0 }],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/a.html' }],
  ['a look-alike address', { id: 'ours', url: 'chrome-extension://ours.evil/a.html' }],
  ['nobody in particular', {}],
])('%s gets no answer', async (_, sender) => {
  fake.bus.sender = sender;
  await expect(background<typeof api>('numbers').double(1)).rejects.toThrow('Nothing in the background answers');
});

test('a content script is answered where it may ask, and told by the browser, not by itself, who it is', async () => {
  fake.bus.sender = { id: 'ours', url: 'https://x.test/', tab: { id: 3 }, frameId: 5 };
  expect(await background<{ where(): number[] }>('frame').where()).toEqual([3, 5]);
  fake.bus.sender = { ...fake.bus.sender, id: 'theirs' };
  await expect(background<{ where(): number[] }>('frame').where()).rejects.toThrow('Nothing in the background answers');
});
