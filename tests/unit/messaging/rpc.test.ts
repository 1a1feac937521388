import { expect, test } from 'vitest';
import { callApi, type Line, serve } from '../../../lib/messaging/rpc.ts';
import { portPair } from './fake-port.ts';

const api = {
  add: (a: number, b: number) => a + b,
  later: async (text: string) => `${text}!`,
  refuse() {
    throw Object.assign(new RangeError('The box is full.'), { code: 'full' });
  },
  never: () => new Promise<string>(() => {}),
};

function connected() {
  const { opener, background } = portPair('test', {});
  serve(line(background), api);
  return { client: callApi<typeof api>(line(opener)), background };
}

function line(port: ReturnType<typeof portPair>['opener']): Line {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onClose: (listener) => port.onDisconnect.addListener(listener),
  };
}

test('calls answer with values, also out of order', async () => {
  const { client } = connected();
  expect(await Promise.all([client.later('周'), client.add(1, 2)])).toEqual(['周!', 3]);
});

test('an error keeps its name, sentence and code', async () => {
  const { client } = connected();
  await expect(client.refuse()).rejects.toMatchObject({
    name: 'RangeError',
    message: 'The box is full.',
    code: 'full',
  });
});

test.each(['missing', 'toString', 'constructor', '__proto__'])('%s is not callable', async (name) => {
  const { client } = connected();
  const call = (client as unknown as Record<string, () => Promise<unknown>>)[name]!;
  await expect(call()).rejects.toThrow('There is no function');
});

test('a call that waits when the line drops rejects', async () => {
  const { client, background } = connected();
  const call = client.never();
  background.disconnect();
  await expect(call).rejects.toThrow('closed before the answer');
});
