import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { applySplice, type Draft, draftFromText } from '../../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';
import { paragraph } from '../../fuzz/drafts.ts';

const knowledge = await readShippedKnowledge();
const read = (name: string) =>
  draftFromText(readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8').trimEnd());
const plans = ['clean/school-union', 'clean/women-federation-county', 'clean/teaching-group', 'plans/p03'].map(read);

/** One change to one paragraph, which stays the same block, as it does while somebody types in it. */
interface Stroke {
  block: number;
  at: number;
  remove: number;
  insert: string;
}

const stroke: fc.Arbitrary<Stroke> = fc.record({
  block: fc.nat(),
  at: fc.nat(),
  remove: fc.constantFrom(0, 0, 0, 1, 3, 999),
  insert: fc.oneof(
    fc.constantFrom('的', '，', '。', '：', '工', '“', '1', '一、', '（二）', '3月', '三月：', ' ', '\t', '|'),
    fc.constantFrom('', '总结', '由工会负责', '3月8日', '教师节', '2025年', '母婴室', '指导思想', '去年以来'),
    paragraph,
  ),
});

function typed(draft: Draft, { block, at, remove, insert }: Stroke): Draft {
  const start = block % draft.blocks.length;
  const old = draft.blocks[start]!;
  const place = at % (old.text.length + 1);
  const text = old.text.slice(0, place) + insert + old.text.slice(place + remove);
  return applySplice(draft, { version: draft.version + 1, start, remove: 1, insert: [{ ...old, text }] });
}

describe('typing in a plan', () => {
  it('leads to what reading it anew says, whatever is taken over from before', () => {
    const anew = createAnalyser(knowledge);
    const strokes = fc.array(stroke, { minLength: 1, maxLength: 6 });
    const follow = (plan: number, steps: readonly Stroke[]) => {
      const used = createAnalyser(knowledge);
      let draft = plans[plan]!;
      used.analyse(draft);
      for (const step of steps) {
        draft = typed(draft, step);
        const fresh = { version: draft.version, blocks: draft.blocks.map((block) => ({ ...block })) };
        expect(used.analyse(draft)).toEqual(anew.analyse(fresh));
      }
    };
    fc.assert(fc.property(fc.nat(plans.length - 1), strokes, follow), { numRuns: RUNS, seed: 20261126 });
  }, 120_000);
});

const RUNS = 60;
