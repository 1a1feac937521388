import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { Fragment } from '../../../lib/draft/draft.ts';
import type { WriteResult } from '../../../lib/messaging/protocol.ts';
import { insertSeveral } from '../../../lib/sidebar/insert-several.ts';
import type { Progress } from '../../../lib/sidebar/session.ts';
import type { Suggestion } from '../../../lib/suggest/suggestion.ts';

const suggestion = (id: string, marker: string) => ({ kind: 'section', id, marker, place: 'end' }) as Suggestion;
const planned = ['一', '二', '三'].map((marker) => suggestion(marker, '三、'));
const wordingOf = async ({ marker, id }: Suggestion): Promise<Fragment> => [
  { kind: 'paragraph', text: `${marker}${id}` },
];

interface Given {
  /** What the analysis has left of each suggestion, by id. */
  now?: (planned: Suggestion, written: string[]) => Suggestion | undefined;
  result?: (text: string) => WriteResult;
  during?: (progress: Progress) => void;
}

async function run({ now = (one) => one, result = () => ({ ok: true, undoSteps: 2 }), during = () => {} }: Given) {
  const written: string[] = [];
  const seen: string[] = [];
  const progress = signal<Progress | null>(null);
  const outcome = await insertSeveral(planned, wordingOf, {
    find: (one) => now(one, written),
    async insert([block]) {
      const told = result(block!.text);
      if (told.ok) written.push(block!.text);
      seen.push(`${progress.value!.done}/${progress.value!.total}`);
      during(progress.value!);
      return told;
    },
    progress,
  });
  expect(progress.value).toBeNull();
  return { written, seen, ...outcome };
}

it('each goes in as the newest analysis has it, and all undo steps are counted', async () => {
  const numbered = (one: Suggestion, { length }: string[]) => ({ ...one, marker: `${'三四五'[length]}、` });
  const { written, seen, count, result } = await run({ now: numbered });
  expect(written).toEqual(['三、一', '四、二', '五、三']);
  expect(seen).toEqual(['0/3', '1/3', '2/3']);
  expect({ count, result }).toEqual({ count: 3, result: { ok: true, undoSteps: 6 } });
});

it('what an earlier one brought along is left out', async () => {
  const { written, count } = await run({ now: (one, { length }) => (length && one.id === '二' ? undefined : one) });
  expect(written).toEqual(['三、一', '三、三']);
  expect(count).toBe(2);
});

it('ends where the editor refuses, and says what went in before', async () => {
  const refusal: WriteResult = { ok: false, reason: 'stale', copied: false };
  const { written, count, result } = await run({
    result: (text) => (text === '三、二' ? refusal : { ok: true, undoSteps: 1 }),
  });
  expect(written).toEqual(['三、一']);
  expect({ count, result }).toEqual({ count: 1, result: refusal });
});

it('ends where the user cancels, what is in stays', async () => {
  const { written, count, result } = await run({ during: ({ cancel }) => cancel() });
  expect(written).toEqual(['三、一']);
  expect({ count, result }).toEqual({ count: 1, result: { ok: true, undoSteps: 2 } });
});
