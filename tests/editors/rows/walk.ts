import { blindOperations, operations } from '../operations.ts';
import type { Row, WalkOptions } from '../rows.ts';
import { same } from '../say.ts';
import type { Stand } from '../stand.ts';

/** A seeded walk of typing, fixes, insertions, undo, redo and focus changes: the text is always what the sequence says. */
export const walk: Row = {
  name: 'random walk',
  run: (stand, options) => go(stand, options, operations),
  blind: (stand, options) => go(stand, options, blindOperations),
};

type Way = typeof operations;

async function go(
  stand: Stand,
  { seed = Math.floor(Math.random() * 1e6), steps = 300 }: WalkOptions,
  operations: Way,
): Promise<void> {
  const random = generator(seed);
  const pick = (below: number) => Math.floor(random() * below);
  let lines = (await stand.settled()).blocks.map((block) => block.text);
  for (let step = 0; step < steps; step++) {
    const filled = [...lines.keys()].filter((line) => lines[line]!.length > 3);
    const block = filled[pick(filled.length)]!;
    const at = 1 + pick(lines[block]!.length - 2);
    const [name, act] = operations[pick(operations.length)]!;
    try {
      lines = await act(stand, lines, block, at, `第${step}步`);
      await stand.settled();
      same(
        'walk',
        (await stand.model()).map(({ text }) => text),
        lines,
      );
    } catch (error) {
      throw new Error(`Seed ${seed}, step ${step}, ${name} at ${block}:${at}: ${(error as Error).message}`);
    }
  }
}

/** Mulberry32: the same walk for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
