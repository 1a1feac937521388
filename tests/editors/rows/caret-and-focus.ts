import type { Row } from '../rows.ts';
import { same } from '../say.ts';

/** A fix elsewhere leaves the caret where it was and the focus in the editor: what is typed next lands there. */
export const caretAndFocus: Row = {
  name: 'caret and focus',
  async run(stand) {
    const { blocks } = await stand.settled();
    await stand.caret(3, 4);
    // As a click in the sidebar does.
    await stand.page.focus('#title');
    const result = await stand.call('applyEdits', [
      { block: blocks[3]!.id, start: 0, end: 1, was: '第', insert: '本第' },
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result));
    await stand.type('甲');
    await stand.settled();
    const wanted = blocks.map((block) => block.text);
    wanted[3] = `本${wanted[3]!.slice(0, 4)}甲${wanted[3]!.slice(4)}`;
    same(
      'after a fix and a key',
      (await stand.model()).map((block) => block.text),
      wanted,
    );
  },
};
