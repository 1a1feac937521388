import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { keepTyping } from '../../lib/workbench/keep-typing.ts';

let sheet: HTMLElement;
let kept: string[];
let onKept: () => void;
let ended: AbortController;

function show(paragraphs: number) {
  sheet.replaceChildren(
    ...Array.from({ length: paragraphs }, (_, index) =>
      Object.assign(document.createElement('p'), { textContent: `第${index}段` }),
    ),
  );
}

function type(text: string) {
  sheet.firstElementChild!.textContent = text;
  sheet.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

beforeEach(() => {
  sheet = document.createElement('div');
  document.body.replaceChildren(sheet);
  kept = [];
  onKept = () => {};
  ended = new AbortController();
  keepTyping(
    sheet,
    (blocks) => {
      kept.push(blocks[0]!.text);
      onKept();
    },
    ended.signal,
  );
  return () => ended.abort();
});

it('keeps a plan at every key', () => {
  show(20);
  type('甲');
  type('甲乙');
  expect(kept).toEqual(['甲', '甲乙']);
});

it('keeps a long one when the keys rest', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  onKept = resolve;
  show(2000);
  type('甲');
  type('甲乙');
  expect(kept).toEqual([]);
  await promise;
  expect(kept).toEqual(['甲乙']);
});

it.each([
  ['is left', () => window.dispatchEvent(new Event('pagehide'))],
  ['is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is no longer written in', () => window.dispatchEvent(new Event('blur'))],
])('keeps a long one at once when the tab %s, and not again', (_, leave) => {
  show(2000);
  leave();
  type('甲');
  leave();
  leave();
  expect(kept).toEqual(['甲']);
});

it('keeps a long one at once when the plan goes to another tab, and writes nothing over that one’s', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  show(2000);
  type('甲');
  ended.abort();
  expect(kept).toEqual(['甲']);
  vi.runAllTimers();
  expect(kept).toEqual(['甲']);
});
