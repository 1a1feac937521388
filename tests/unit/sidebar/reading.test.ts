import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { AnalystOrder } from '../../../lib/sidebar/analyst.ts';
import { followReading } from '../../../lib/sidebar/reading.ts';
import type { Progress } from '../../../lib/sidebar/session.ts';

function follow() {
  const orders: AnalystOrder['type'][] = [];
  const progress = signal<Progress | null>(null);
  const reading = followReading(() => ({ order: ({ type }) => void orders.push(type) }), progress);
  return { orders, progress, reading, hear: (done: number) => reading.hear({ type: 'reading', done, total: 9 }) };
}

it('shows how far it is until it is done', () => {
  const { progress, reading, hear } = follow();
  hear(3);
  expect(progress.value).toMatchObject({ key: 'progress.reading', done: 3, total: 9 });
  reading.done();
  expect(progress.value).toBeNull();
});

it('stops when it is told to, shows nothing of what was under way, and goes on', () => {
  const { orders, progress, reading, hear } = follow();
  hear(3);
  progress.value!.cancel();
  hear(4);
  expect([orders, reading.halted.value, progress.value]).toEqual([['halt'], true, null]);
  reading.goOn();
  hear(5);
  expect([orders, reading.halted.value, progress.value?.done]).toEqual([['halt', 'go-on'], false, 5]);
});

it('gives way to what the user has asked for', () => {
  const { progress, reading, hear } = follow();
  const asked: Progress = { key: 'progress.fixing', done: 1, total: 2, cancel() {} };
  progress.value = asked;
  hear(3);
  reading.done();
  expect(progress.value).toBe(asked);
});
