import type { Row } from '../rows.ts';
import { same } from '../say.ts';
import type { Stand } from '../stand.ts';

/** A seeded walk of typing, fixes, insertions, undo, redo and focus changes: the text is always what the sequence says. */
export const walk: Row = {
  name: 'random walk',
  async run(stand, { seed = Math.floor(Math.random() * 1e6), steps = 40 }) {
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
  },
};

type Operation = (stand: Stand, lines: string[], block: number, at: number, word: string) => Promise<string[]>;

const operations: [string, Operation][] = [
  [
    'type',
    async (stand, lines, block, at, word) => {
      await stand.caret(block, at);
      await stand.type(word);
      return lines.with(block, lines[block]!.slice(0, at) + word + lines[block]!.slice(at));
    },
  ],
  [
    'fix',
    async (stand, lines, block, at, word) => {
      const { blocks } = await stand.draft();
      const was = lines[block]!.slice(at, at + 1);
      const result = await stand.call('applyEdits', [
        { block: blocks[block]!.id, start: at, end: at + 1, was, insert: word },
      ]);
      if (!result.ok) throw new Error(`fix: ${JSON.stringify(result)}`);
      return lines.with(block, lines[block]!.slice(0, at) + word + lines[block]!.slice(at + 1));
    },
  ],
  [
    'insert after',
    async (stand, lines, block, _at, word) => {
      const { blocks } = await stand.draft();
      const fragment = [`${word}甲`, `${word}乙`];
      const result = await stand.call(
        'insertFragment',
        fragment.map((text) => ({ text, kind: 'paragraph' as const })),
        { after: blocks[block]!.id },
      );
      if (!result.ok) throw new Error(`insert: ${JSON.stringify(result)}`);
      return lines.toSpliced(block + 1, 0, ...fragment);
    },
  ],
  [
    'fix and undo',
    async (stand, lines, block, at, word) => {
      if (stand.editor.cannot?.['undo-typing']) return lines;
      await operations[1]![1](stand, lines, block, at, word);
      await stand.undo();
      return lines;
    },
  ],
  [
    'insert, undo and redo',
    async (stand, lines, block, at, word) => {
      if (stand.editor.cannot?.['undo-typing']) return lines;
      const inserted = await operations[2]![1](stand, lines, block, at, word);
      await stand.undo();
      await stand.settled();
      if (stand.browser === 'firefox' && stand.editor.firefoxForgets) return lines;
      await stand.press(stand.editor.redo ?? 'Control+y');
      return inserted;
    },
  ],
  [
    'leave and return',
    async (stand, lines) => {
      await stand.page.focus('#title');
      await stand.call('focus');
      return lines;
    },
  ],
];

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
