import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { Edit } from '../../../lib/draft/draft.ts';
import type { WriteResult } from '../../../lib/messaging/protocol.ts';
import { fixSeveral } from '../../../lib/sidebar/fix-several.ts';
import type { Progress } from '../../../lib/sidebar/session.ts';

const edit = (block: string, start = 0): Edit => ({ block, start, end: start + 1, was: '切', insert: '彻' });
const inBlocks = (count: number) => Array.from({ length: count }, (_, index) => [edit(`b${index}`)]);

interface Given {
  fixes: Edit[][];
  result?: (part: number) => WriteResult;
  during?: (progress: Progress) => void;
}

async function run({ fixes, result = () => ({ ok: true, undoSteps: 1 }), during = () => {} }: Given) {
  const parts: Edit[][] = [];
  const seen: [number, number][] = [];
  const progress = signal<Progress | null>(null);
  const outcome = await fixSeveral(fixes, {
    async apply(edits) {
      parts.push(edits);
      if (progress.value) {
        seen.push([progress.value.done, progress.value.total]);
        during(progress.value);
      }
      return result(parts.length);
    },
    progress,
  });
  return { ...outcome, parts, seen, after: progress.value };
}

it('what the editor takes at once is one write, without a word of progress', async () => {
  const { count, result, parts, seen } = await run({ fixes: inBlocks(60) });
  expect([count, result, parts.length, seen]).toEqual([60, { ok: true, undoSteps: 1 }, 1, []]);
});

it('more go in in parts, told of as they go', async () => {
  const { count, result, parts, seen, after } = await run({ fixes: inBlocks(250) });
  expect(parts.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(seen).toEqual([
    [0, 250],
    [100, 250],
    [200, 250],
  ]);
  expect([count, result, after]).toEqual([250, { ok: true, undoSteps: 3 }, null]);
});

it('ends between two parts when the user ends it; what is done stays', async () => {
  const { count, result, parts, after } = await run({ fixes: inBlocks(250), during: ({ cancel }) => cancel() });
  expect([parts.length, count, result, after]).toEqual([1, 100, { ok: true, undoSteps: 1 }, null]);
});

it('ends where a part is not taken', async () => {
  const failed: WriteResult = { ok: false, reason: 'stale', copied: false };
  const { count, result, parts } = await run({
    fixes: inBlocks(250),
    result: (part) => (part === 2 ? failed : { ok: true, undoSteps: 1 }),
  });
  expect([parts.length, count, result]).toEqual([2, 100, failed]);
});

it('keeps the fixes of a block together, wherever they stand in the list', async () => {
  const { parts } = await run({ fixes: [...inBlocks(150), [edit('b0', 5)], [edit('b149', 5)]] });
  expect(parts.map((part) => part.filter(({ block }) => block === 'b0').length)).toEqual([2, 0]);
  expect(parts.map((part) => part.filter(({ block }) => block === 'b149').length)).toEqual([0, 2]);
});

it('leaves for the next round what reaches back into a block that is done', async () => {
  const { count, parts } = await run({ fixes: [...inBlocks(120), [edit('c'), edit('b0', 5)]] });
  expect([count, parts.flat().some(({ block }) => block === 'c')]).toEqual([120, false]);
});

it('nothing is nothing', async () => {
  expect((await run({ fixes: [] })).parts).toEqual([]);
});
