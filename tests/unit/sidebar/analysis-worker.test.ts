import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import type { AnalystOrder, SentAnswer } from '../../../lib/sidebar/analyst.ts';

// The worker's own file with its real packs. Only what a worker has and Node hasn't is stood in for: the port to the page,
// and addresses of the extension's files.
const answers: SentAnswer['type'][] = [];
const order = (data: AnalystOrder) => (globalThis as unknown as Worker).onmessage!({ data } as MessageEvent);
/** Called at once for each answer, so that an order given then is there before the next part is read. */
let hear: (answer: SentAnswer) => void = () => {};
const next = <Type extends SentAnswer['type']>(type: Type) =>
  new Promise<Extract<SentAnswer, { type: Type }>>((resolve) => {
    hear = (answer) => answer.type === type && resolve(answer as Extract<SentAnswer, { type: Type }>);
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
  order({ type: 'packs', packs: [] });
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

describe('the user’s own packs', () => {
  const corner = {
    id: 'reading-corner',
    title: '读书角',
    section: 'tasks',
    strong: ['读书角'],
    reason: '校工会要求每个年级组都有。',
    wordings: [{ text: ['9月底前建好读书角。'] }],
    good: ['建好读书角。'],
    bad: ['组织读书会。'],
  };
  const pack = {
    id: 'our-school',
    title: '本校标准项',
    asOf: '2026-11-23',
    items: [corner],
    kinds: [
      {
        id: 'our-plan',
        title: '本校计划',
        extends: 'school-union',
        items: [{ id: 'reading-corner', need: 'expected' }],
      },
    ],
  };
  const asked = async () => {
    order({ type: 'choices', choices: { kind: 'our-plan' } });
    const { sent } = await next('analysis');
    return sent.rest.plan.items.find(({ id }) => id === 'reading-corner');
  };

  it('what they ask for is looked for, from the moment they are added', async () => {
    order({ type: 'draft', draft: draftFromText('2027年工会工作计划\n一、主要任务\n建好读书角。') });
    await next('analysis');
    order({ type: 'packs', packs: [pack] });
    expect(await asked()).toMatchObject({ title: '读书角', present: true });
  });

  it('and no longer once they are removed', async () => {
    order({ type: 'packs', packs: [] });
    expect(await asked()).toBeUndefined();
  });

  it('one that can’t be used is told of, and the others are used', async () => {
    const refused = next('pack-refused');
    order({
      type: 'packs',
      packs: [{ ...pack, id: 'broken', kinds: [{ id: 'x', title: 'x', extends: 'nobody' }] }, pack],
    });
    expect((await refused).message).toBe('Pack broken, kinds.0.extends: no pack has “nobody” in kinds');
    expect(await asked()).toMatchObject({ present: true });
  });
});
