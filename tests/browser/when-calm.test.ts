import { beforeEach, expect, it, vi } from 'vitest';
import { whenCalm } from '../../lib/sidebar/when-calm.ts';

let calmly: ReturnType<typeof whenCalm>;
let done: string[];

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

beforeEach(() => {
  vi.useFakeTimers();
  const ended = new AbortController();
  calmly = whenCalm(ended.signal);
  done = [];
  return () => {
    ended.abort();
    vi.useRealTimers();
  };
});

it('works at once where nobody types', () => {
  calmly(() => done.push('甲'));
  expect(done).toEqual(['甲']);
});

it('waits for the keys to rest, and keeps the order', () => {
  press();
  calmly(() => done.push('甲'));
  vi.advanceTimersByTime(100);
  press();
  calmly(() => done.push('乙'));
  vi.advanceTimersByTime(100);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['甲', '乙']);
});
