import type { Row } from '../rows.ts';
import { difference, seconds, undoneExactly } from '../say.ts';
import { type Stand, waitFor } from '../stand.ts';

type Write = [string, (stand: Stand) => Promise<{ ok: boolean }>];

const writes: Write[] = [
  ['insertion', (stand) => stand.call('insertFragment', [{ text: '插入的话，', kind: 'paragraph' }], 'caret')],
  [
    'fix',
    async (stand) => {
      const { id, text } = (await stand.draft()).blocks[3]!;
      const start = text.indexOf('贯切');
      return stand.call('applyEdits', [{ block: id, start, end: start + 2, was: '贯切', insert: '贯彻' }]);
    },
  ],
];

/** One step back takes what we wrote and nothing of what was typed before it; one step forward brings it again. */
export const undoTyping: Row = {
  name: 'undo after typing',
  run: (stand) => writeAfterTyping(stand, writes),
  blind: (stand) => writeAfterTyping(stand, writes.slice(0, 1)),
};

async function writeAfterTyping(stand: Stand, writes: Write[]): Promise<string> {
  const forgets = stand.browser === 'firefox' && stand.editor.firefoxForgets;
  for (const wait of [0, 0.3, 2]) {
    for (const [name, write] of writes) {
      const what = `${name} ${wait} s after typing`;
      await stand.caret(3, 5);
      await stand.type('打字');
      if (wait) await seconds(wait);
      // What the editor holds after typing; it must be the same after the undo.
      await stand.settled();
      const typed = await stand.rich();
      const result = await write(stand);
      if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result)}`);
      await stand.settled();
      const written = await stand.rich();
      await undoneExactly(stand, typed, what, 1);
      if (!forgets) {
        await stand.press(stand.editor.redo ?? 'Control+y');
        await becomes(stand, written, `${what}: not redone`);
        await undoneExactly(stand, typed, what, 1);
      }
      await stand.undo();
      await stand.settled();
    }
  }
  return forgets ? 'its own redo fails here, with what was typed by hand either' : '';
}

async function becomes(stand: Stand, rich: string, otherwise: string): Promise<void> {
  let now = '';
  await waitFor(
    async () => {
      now = await stand.rich();
      return now === rich;
    },
    () => `${otherwise}: ${difference(now, rich)}`,
  );
}
