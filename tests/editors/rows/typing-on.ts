import type { Row } from '../rows.ts';
import { same, seconds } from '../say.ts';
import type { Stand } from '../stand.ts';

/** When the user goes on typing, in seconds after something was asked for; the last is when slow editors write. */
const WAITS = [0, 0.1, 1.2];

/** Keys that are pressed while something is being written: none is lost, and none goes over what is written. */
export const typingOn: Row = {
  name: 'typing on',
  async run(stand) {
    const wanted = (await stand.settled()).blocks.map((block) => block.text);
    for (const wait of WAITS) {
      const { blocks } = await stand.settled();
      await stand.caret(3, 5);
      await stand.type('字');
      const { id } = blocks[6]!;
      const was = wanted[6]!.slice(0, 1);
      const fix = stand.call('applyEdits', [{ block: id, start: 0, end: 1, was, insert: `${was}又` }]);
      if (wait) await seconds(wait);
      await typeSlowly(stand, TYPED);
      const result = await fix;
      await typeSlowly(stand, '。');
      if (!result.ok) throw new Error(`${wait} s: ${JSON.stringify(result)}`);
      wanted[3] = `${wanted[3]!.slice(0, 5)}字${TYPED}。${wanted[3]!.slice(5)}`;
      wanted[6] = `${was}又${wanted[6]!.slice(1)}`;
      await stand.settled();
      same(
        `${wait} s`,
        (await stand.model()).map((block) => block.text),
        wanted,
      );
    }
    await moveOn(stand, wanted);
  },
  async blind(stand) {
    for (const wait of WAITS) {
      const before = (await stand.settled()).blocks.map((block) => block.text);
      await stand.caret(3, 5);
      await stand.type('字');
      const pending = stand.call('insertFragment', [{ text: INSERTED, kind: 'paragraph' }], 'caret');
      if (wait) await seconds(wait);
      await typeSlowly(stand, TYPED);
      const result = await pending;
      if (!result.ok) throw new Error(`${wait} s: ${JSON.stringify(result)}`);
      const after = (await stand.settled()).blocks.map((block) => block.text);
      if (!after[3]!.includes(INSERTED)) throw new Error(`${wait} s: “${after[3]}” has nothing of what was inserted.`);
      // It may come between any two keys.
      const typed = after.with(3, after[3]!.replace(INSERTED, ''));
      same(`${wait} s`, typed, before.with(3, `${before[3]!.slice(0, 5)}字${TYPED}${before[3]!.slice(5)}`));
    }
  },
};

/** Keys that move the caret keep their place among those that type. */
async function moveOn(stand: Stand, wanted: string[]): Promise<void> {
  for (const wait of WAITS.slice(1)) {
    await stand.caret(8, 1);
    await stand.type('字');
    await stand.settled();
    const was = wanted[6]!.slice(0, 1);
    const { id } = (await stand.draft()).blocks[6]!;
    const fix = stand.call('applyEdits', [{ block: id, start: 0, end: 1, was, insert: `${was}再` }]);
    await seconds(wait);
    for (const press of ['甲', 'End', '乙', 'ArrowLeft', '丙']) {
      await (press.length > 1 ? stand.press(press) : stand.type(press));
      await seconds(0.04);
    }
    const result = await fix;
    if (!result.ok) throw new Error(`moving after ${wait} s: ${JSON.stringify(result)}`);
    wanted[8] = `${wanted[8]!.slice(0, 1)}字甲${wanted[8]!.slice(1)}丙乙`;
    wanted[6] = `${was}再${wanted[6]!.slice(1)}`;
    await stand.settled();
    same(
      `moving after ${wait} s`,
      (await stand.model()).map((block) => block.text),
      wanted,
    );
  }
}

const TYPED = '一边等ab一边c打的字';
const INSERTED = '插入的话，';

async function typeSlowly(stand: Stand, text: string): Promise<void> {
  for (const character of text) {
    await stand.type(character);
    await seconds(0.04);
  }
}
