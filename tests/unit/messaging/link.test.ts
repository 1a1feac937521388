import { expect, test } from 'vitest';
import { createLink } from '../../../lib/messaging/link.ts';
import { portPair } from './fake-port.ts';

function background() {
  const heard: unknown[][] = [];
  const ports: ReturnType<typeof portPair>[] = [];
  const controller = new AbortController();
  const link = createLink({
    connect() {
      const pair = portPair('test', {});
      const inbox: unknown[] = [];
      pair.background.onMessage.addListener((message) => inbox.push(message));
      heard.push(inbox);
      ports.push(pair);
      return pair.opener;
    },
    hello: () => 'hello',
    signal: controller.signal,
  });
  return { link, heard, controller, stop: () => ports.at(-1)!.background.disconnect(), ports };
}

test('opens when there is something to say, and begins with hello', () => {
  const { link, heard } = background();
  expect(heard).toEqual([]);
  link.post(1);
  link.post(2);
  expect(heard).toEqual([['hello', 1, 2]]);
});

test('after the background stopped, the next word opens a new port', () => {
  const { link, heard, stop } = background();
  let drops = 0;
  link.onClose(() => drops++);
  link.post(1);
  stop();
  expect([drops, link.isOpen()]).toEqual([1, false]);
  link.post(2);
  expect(heard).toEqual([
    ['hello', 1],
    ['hello', 2],
  ]);
});

test('closing counts as a drop, once', () => {
  const { link } = background();
  let drops = 0;
  link.onClose(() => drops++);
  link.open();
  link.close();
  link.close();
  expect(drops).toBe(1);
});

test('an aborted link stays closed', () => {
  const { link, controller, heard, ports } = background();
  link.open();
  controller.abort();
  expect(ports[0]!.isOpen()).toBe(false);
  expect(() => link.post(1)).toThrow('abort');
  expect(heard).toHaveLength(1);
});
