import { readWhole, whenAsked } from '../read-whole.ts';
import type { Row } from '../rows.ts';

/** A hundred thousand characters. */
export const readLong: Row = {
  name: '100,000 characters',
  plan: 'long',
  async run(stand) {
    const { blocks } = await stand.settled();
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (characters < 95_000) throw new Error(`Only ${characters} characters were read.`);
  },
  async blind(stand) {
    const { length } = await readWhole(stand);
    if (length < 95_000) throw new Error(`Only ${length} characters were read.`);
    return whenAsked(stand);
  },
};
