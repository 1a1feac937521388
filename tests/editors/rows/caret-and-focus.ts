import type { Row } from '../rows.ts';
import { same, seconds } from '../say.ts';
import type { Stand } from '../stand.ts';

/**
 * A fix elsewhere leaves the caret where it was and the focus in the editor: what is typed next lands there. A user who
 * moves the caret right after a fix or after going to a place keeps it where they put it.
 */
export const caretAndFocus: Row = {
  name: 'caret and focus',
  async run(stand) {
    const { blocks } = await stand.settled();
    const wanted = blocks.map((block) => block.text);
    await stand.caret(3, 4);
    // As a click in the sidebar does.
    await stand.page.focus('#title');
    await fix(stand, 0, '第', '本第');
    await stand.type('甲');
    wanted[3] = `本${wanted[3]!.slice(0, 4)}甲${wanted[3]!.slice(4)}`;
    await holds(stand, 'after a fix and a key', wanted);

    await fix(stand, 0, '本', '全');
    await stand.press('ArrowRight');
    await stand.press('ArrowRight');
    // Long enough for a selection that is set again to be set again.
    await seconds(0.4);
    await stand.type('乙');
    wanted[3] = `全${wanted[3]!.slice(1, 8)}乙${wanted[3]!.slice(8)}`;
    await holds(stand, 'after a fix and caret keys', wanted);

    const { id } = (await stand.draft()).blocks[6]!;
    await stand.call('select', { block: id, start: 0, end: 4 });
    await stand.press('ArrowRight');
    await seconds(0.4);
    await stand.type('丙');
    wanted[6] = `${wanted[6]!.slice(0, 4)}丙${wanted[6]!.slice(4)}`;
    await holds(stand, 'after going to a place and a caret key', wanted);
  },
  async blind(stand) {
    const wanted = (await stand.settled()).blocks.map((block) => block.text);
    await stand.caret(3, 4);
    await stand.page.focus('#title');
    await stand.call('focus');
    await stand.type('甲');
    await holds(stand, 'after coming back', wanted.with(3, `${wanted[3]!.slice(0, 4)}甲${wanted[3]!.slice(4)}`));
  },
};

async function fix(stand: Stand, start: number, was: string, insert: string): Promise<void> {
  const { id } = (await stand.draft()).blocks[3]!;
  const result = await stand.call('applyEdits', [{ block: id, start, end: start + was.length, was, insert }]);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

async function holds(stand: Stand, what: string, wanted: string[]): Promise<void> {
  await stand.settled();
  same(
    what,
    (await stand.model()).map((block) => block.text),
    wanted,
  );
}
