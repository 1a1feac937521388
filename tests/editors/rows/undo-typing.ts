import type { Row } from '../rows.ts';
import { difference, seconds, undoneExactly } from '../say.ts';
import { waitFor } from '../stand.ts';

/** One step back takes the insertion and nothing of what was typed before it; one step forward brings it again. */
export const undoTyping: Row = {
  name: 'undo after typing',
  async run(stand) {
    const forgets = stand.browser === 'firefox' && stand.editor.firefoxForgets;
    for (const wait of [0, 0.3, 2]) {
      await stand.caret(3, 5);
      await stand.type('打字');
      if (wait) await seconds(wait);
      // What the editor holds after typing; it must be the same after the undo.
      await stand.settled();
      const typed = await stand.rich();
      const result = await stand.call('insertFragment', [{ text: '插入的话，', kind: 'paragraph' }], 'caret');
      if (!result.ok) throw new Error(JSON.stringify(result));
      await stand.settled();
      const inserted = await stand.rich();
      await undoneExactly(stand, typed, `${wait} s after typing`, 1);
      if (forgets) {
        await stand.undo();
        await stand.settled();
        continue;
      }
      await stand.press(stand.editor.redo ?? 'Control+y');
      let now = '';
      await waitFor(
        async () => {
          now = await stand.rich();
          return now === inserted;
        },
        () => `Not redone: ${difference(now, inserted)}`,
      );
      await stand.undo();
      await stand.undo();
      await stand.settled();
    }
    return forgets ? 'its own redo fails here, with what was typed by hand either' : '';
  },
};
