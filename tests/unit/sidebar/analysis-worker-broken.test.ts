import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import type { AnalystOrder, SentAnswer } from '../../../lib/sidebar/analyst.ts';

// The worker's own file, with one of the extension's own packs cut off, as a broken installation has it.
const answers: SentAnswer[] = [];
let hear = () => {};
const order = (data: AnalystOrder) => (globalThis as unknown as Worker).onmessage!({ data } as MessageEvent);

beforeAll(async () => {
  vi.stubGlobal('postMessage', (answer: SentAnswer) => {
    answers.push(answer);
    hear();
  });
  vi.stubGlobal('fetch', async (path: string) => {
    const text = await readFile(new URL(`../../../public${path}`, import.meta.url), 'utf8');
    return new Response(path === '/packs/laws.json' ? text.slice(0, 2000) : text);
  });
  await import('../../../lib/sidebar/analysis-worker.ts');
});
afterAll(() => vi.unstubAllGlobals());

it('a pack of the extension’s that is broken is said, and nothing is checked by half', async () => {
  const answered = new Promise<void>((resolve) => {
    hear = resolve;
  });
  order({ type: 'draft', draft: draftFromText('2027年工会工作计划') });
  order({ type: 'packs', packs: [] });
  await answered;
  expect(answers).toEqual([{ type: 'failed', message: expect.stringContaining('JSON') }]);
});
