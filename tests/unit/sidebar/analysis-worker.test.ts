import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import type { AnalystOrder, SentAnswer } from '../../../lib/sidebar/analyst.ts';

// The worker's own file with its real packs. Only what a worker has and Node hasn't is stood in for: the port to the page,
// and addresses of the extension's files.
const answers: SentAnswer['type'][] = [];
const order = (data: AnalystOrder) => (globalThis as unknown as Worker).onmessage!({ data } as MessageEvent);
/** Called at once for each answer, so that an order given then is there before the next part is read. */
let hear: (answer: SentAnswer) => void = () => {};
const next = (type: SentAnswer['type']) =>
  new Promise<void>((resolve) => {
    hear = (answer) => answer.type === type && resolve();
  });

beforeAll(async () => {
  vi.stubGlobal('postMessage', (answer: SentAnswer) => {
    answers.push(answer.type);
    hear(answer);
  });
  vi.stubGlobal(
    'fetch',
    async (path: string) => new Response(await readFile(new URL(`../../../public${path}`, import.meta.url))),
  );
  await import('../../../lib/sidebar/analysis-worker.ts');
});
afterAll(() => vi.unstubAllGlobals());

const line = (index: number) => `${index}月份第${index}组召开座谈会，学习贯彻上级精神，听取教职工意见${index}条。`;
const long = Array.from({ length: 8000 }, (_, index) => line(index + 1)).join('\n');

it('leaves a long plan as far as it is read when it is told to, and reads it to the end when it is told to go on', async () => {
  const halted = new Promise<void>((resolve) => {
    hear = ({ type }) => {
      if (type !== 'reading') return;
      hear = () => {};
      order({ type: 'halt' });
      resolve();
    };
  });
  order({ type: 'draft', draft: draftFromText(long) });
  await halted;
  const before = answers.length;
  // It would go on in the turn after this one.
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
  expect(answers.slice(before)).toEqual([]);
  expect(answers).not.toContain('analysis');
  const read = next('analysis');
  order({ type: 'go-on' });
  await read;
});
