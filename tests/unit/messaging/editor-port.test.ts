import { beforeEach, expect, test, vi } from 'vitest';
import type { EditorEvent, PageApi } from '../../../lib/messaging/protocol.ts';
import { portPair } from './fake-port.ts';

type Listener = (message: unknown, sender: unknown, respond: (value: unknown) => void) => void;

const fake = vi.hoisted(() => {
  const state = { listeners: [] as Listener[], ports: [] as ReturnType<typeof portPair>[], heard: [] as unknown[] };
  return {
    state,
    browser: {
      runtime: {
        id: 'ours' as string | undefined,
        connect: ({ name }: { name: string }) => fakeConnect(name),
        onMessage: {
          addListener: (listener: Listener) => void state.listeners.push(listener),
          removeListener: (listener: Listener) => void state.listeners.splice(state.listeners.indexOf(listener), 1),
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { connectEditor } = await import('../../../lib/messaging/editor-port.ts');

function fakeConnect(name: string) {
  const pair = portPair(name, {});
  pair.background.onMessage.addListener((message) => fake.state.heard.push(message));
  fake.state.ports.push(pair);
  return pair.opener;
}

let resends: number;
let controller: AbortController;
const event: EditorEvent = { type: 'detached' };
const background = () => fake.state.ports.at(-1)!.background;
const wake = () =>
  fake.state.listeners.map((listener) => {
    let answer: unknown;
    listener({ type: 'zhouquan:wake-editor' }, {}, (value) => (answer = value));
    return answer;
  });

function connect(api: Partial<PageApi> = {}) {
  return connectEditor({
    api: api as PageApi,
    token: 'secret',
    onReconnect: () => resends++,
    signal: controller.signal,
  });
}

beforeEach(() => {
  Object.assign(fake.state, { listeners: [], ports: [], heard: [] });
  fake.browser.runtime.id = 'ours';
  controller = new AbortController();
  resends = 0;
});

test('it opens no port before there is something to say', () => {
  connect();
  expect(fake.state.ports).toHaveLength(0);
});

test('the first event announces the frame; the draft follows when a sidebar listens', () => {
  const connection = connect();
  connection.send(event);
  expect(fake.state.heard).toEqual([{ type: 'hello', token: 'secret' }]);
  background().postMessage({ type: 'resend' });
  expect(resends).toBe(1);
  connection.send(event);
  expect(fake.state.heard[1]).toEqual({ type: 'event', event });
});

test('it answers a sidebar that asks, and announces itself', () => {
  connect();
  expect(wake()).toEqual([true]);
  expect(fake.state.heard).toEqual([{ type: 'hello', token: 'secret' }]);
});

test('told to be quiet, it is, until it is asked again', () => {
  const connection = connect();
  connection.send(event);
  background().postMessage({ type: 'quiet' });
  background().disconnect();
  connection.send(event);
  expect(fake.state.ports).toHaveLength(1);
  wake();
  expect(fake.state.ports).toHaveLength(2);
  background().postMessage({ type: 'resend' });
  connection.send(event);
  expect(fake.state.heard.at(-1)).toEqual({ type: 'event', event });
});

test('after the background stopped, the next event opens a port and is part of the draft that is sent again', () => {
  const connection = connect();
  connection.send(event);
  background().postMessage({ type: 'resend' });
  background().disconnect();
  connection.send(event);
  expect(fake.state.heard).toEqual([
    { type: 'hello', token: 'secret' },
    { type: 'hello', token: 'secret' },
  ]);
});

test('what the user asks for at a mark waits for a background that has stopped', () => {
  const connection = connect();
  connection.send(event);
  background().postMessage({ type: 'resend' });
  background().disconnect();
  connection.send({ type: 'mark', finding: 'f', by: 'rest' });
  expect(fake.state.heard).not.toContainEqual(expect.objectContaining({ type: 'event' }));
  background().postMessage({ type: 'resend' });
  background().postMessage({ type: 'resend' });
  expect(fake.state.heard.slice(2)).toEqual([{ type: 'event', event: { type: 'mark', finding: 'f', by: 'rest' } }]);
});

test('calls are answered by the editor', async () => {
  connect({ focus: async () => {} });
  wake();
  background().postMessage({ call: 'a', method: 'focus', args: [] });
  await new Promise((resolve) => setImmediate(resolve));
  expect(fake.state.heard.at(-1)).toEqual({ reply: 'a', value: undefined });
});

test.each([
  ['its end', () => controller.abort()],
  ['the extension’s update', () => Object.assign(fake.browser.runtime, { id: undefined })],
])('after %s it says nothing', (_, end) => {
  const connection = connect();
  end();
  connection.send(event);
  expect(fake.state.ports).toHaveLength(0);
});
