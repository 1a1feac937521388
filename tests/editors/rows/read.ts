import { readWhole, whenAsked } from '../read-whole.ts';
import type { Row } from '../rows.ts';

/** Blocks equal the editor's model; what the user types arrives. */
export const read: Row = {
  name: 'read',
  async run(stand) {
    await stand.settled();
    await stand.caret(3, 5);
    await stand.type('新增');
    await stand.press('Enter');
    await stand.settled();
    await stand.press('Backspace');
    await stand.settled();
  },
  async blind(stand) {
    await readWhole(stand);
    return whenAsked(stand);
  },
};
