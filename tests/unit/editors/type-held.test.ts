import { expect, test } from 'vitest';
import type { Surface } from '../../../lib/editors/adapter.ts';
import { heldChange, typeHeld } from '../../../lib/editors/type-held.ts';

const at = (block: number, offset: number) => ({ block, offset });
const caret = { start: at(0, 2), end: at(0, 2) };

test.each([
  ['characters go in together', ['甲', '乙'], { stretch: caret, content: { text: '甲乙' } }, []],
  ['characters end at another key', ['甲', 'Tab', '乙'], { stretch: caret, content: { text: '甲' } }, ['Tab', '乙']],
  ['Backspace', ['Backspace', '甲'], { stretch: { start: at(0, 1), end: at(0, 2) }, content: { text: '' } }, ['甲']],
  ['Delete', ['Delete', '甲'], { stretch: { start: at(0, 2), end: at(0, 3) }, content: { text: '' } }, ['甲']],
  ['characters end at a caret key', ['甲', 'End', '乙'], { stretch: caret, content: { text: '甲' } }, ['End', '乙']],
  [
    'Enter',
    ['Enter'],
    { stretch: caret, content: { blocks: [{ text: '', kind: 'paragraph' }], lead: true, tail: false } },
    [],
  ],
])('%s', (_, keys, change, left) => {
  expect(heldChange('子丑寅', caret, keys)).toEqual(change);
  expect(keys).toEqual(left);
});

test('Tab goes on, Shift+Tab goes back, and the keyboard is let go of after both', async () => {
  const went: (boolean | string)[] = [];
  const held = { keys: ['Tab', 'Shift+Tab'], release: () => void went.push('released') };
  // Nothing is written: the editor is not asked for anything.
  await typeHeld({} as Surface, held, async (back) => void went.push(back));
  expect(went).toEqual([false, true, 'released']);
});
