import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (details: { origins?: string[] }) => void;
interface Script {
  id: string;
  matches: string[];
  allFrames: boolean;
  matchOriginAsFallback: boolean;
}

const fake = vi.hoisted(() => {
  const listeners: Record<string, Listener> = {};
  const state = { granted: [] as string[], registered: [] as Script[], injected: [] as number[] };
  const on = (name: string) => ({
    addListener: (listener: Listener) => void Object.assign(listeners, { [name]: listener }),
  });
  return {
    state,
    fire: (name: string, details = {}) => listeners[name]!(details),
    browser: {
      runtime: { onInstalled: on('installed'), onStartup: on('startup') },
      permissions: {
        getAll: async () => ({ origins: [...state.granted] }),
        onAdded: on('added'),
        onRemoved: on('removed'),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...state.registered],
        async registerContentScripts(scripts: Script[]) {
          if (state.registered.length > 0) throw new Error("Duplicate script ID 'page'");
          state.registered = scripts;
        },
        async updateContentScripts(scripts: Script[]) {
          if (state.registered.length === 0) throw new Error("Nonexistent script ID 'page'");
          state.registered = scripts;
        },
        unregisterContentScripts: async () => void state.registered.splice(0),
        executeScript: async ({ target }: { target: { tabId: number } }) => void state.injected.push(target.tabId),
      },
      tabs: { query: async ({ url }: { url: string[] }) => (url.includes('https://a.test/*') ? [{ id: 7 }] : []) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { followEnabledSites } = await import('../../../lib/background/enabled-sites.ts');
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  Object.assign(fake.state, { granted: [], registered: [], injected: [] });
  followEnabledSites();
});

test('with no site enabled, nothing is registered and nothing injected', async () => {
  fake.fire('installed');
  fake.fire('startup');
  await settled();
  expect(fake.state).toEqual({ granted: [], registered: [], injected: [] });
});

test('a site that is enabled: its frames, and its open tabs', async () => {
  fake.state.granted = ['https://a.test/*'];
  fake.fire('added', { origins: ['https://a.test/*'] });
  await settled();
  expect(fake.state.registered).toMatchObject([
    { id: 'page', matches: ['https://a.test/*'], allFrames: true, matchOriginAsFallback: true },
  ]);
  expect(fake.state.injected).toEqual([7]);
});

test('a site that is taken back is no longer registered; the last one unregisters', async () => {
  fake.state.granted = ['https://a.test/*', 'https://b.test/*'];
  fake.fire('startup');
  fake.state.granted = ['https://b.test/*'];
  fake.fire('removed', { origins: ['https://a.test/*'] });
  await settled();
  expect(fake.state.registered).toMatchObject([{ matches: ['https://b.test/*'] }]);
  fake.state.granted = [];
  fake.fire('removed', { origins: ['https://b.test/*'] });
  await settled();
  expect(fake.state.registered).toEqual([]);
  expect(fake.state.injected).toEqual([]);
});

test('two changes at once register once', async () => {
  fake.state.granted = ['https://a.test/*'];
  fake.fire('installed');
  fake.fire('added', { origins: ['https://a.test/*'] });
  fake.fire('startup');
  await settled();
  expect(fake.state.registered).toHaveLength(1);
});
