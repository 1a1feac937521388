import { expect, it } from 'vitest';
import { movedCaret } from '../../../lib/editors/moved-caret.ts';

/** `|` is the caret, `[` and `]` what is selected. */
function moved(marked: string, key: string): string {
  const position = (mark: string) => {
    const before = marked.slice(0, marked.indexOf(mark)).replace('[', '').split('\n');
    return { block: before.length - 1, offset: before.at(-1)!.length };
  };
  const bare = marked.includes('|');
  const caret = { start: position(bare ? '|' : '['), end: position(bare ? '|' : ']') };
  const lines = marked.replace(/[|[\]]/g, '').split('\n');
  const { start, end } = movedCaret(lines, caret, key);
  const put = (at: typeof end, mark: string) => {
    lines[at.block] = lines[at.block]!.slice(0, at.offset) + mark + lines[at.block]!.slice(at.offset);
  };
  const same = start.block === end.block && start.offset === end.offset;
  put(end, same ? '|' : ']');
  if (!same) put(start, '[');
  return lines.join('\n');
}

it.each([
  ['子|丑', 'ArrowLeft', '|子丑'],
  ['子|丑', 'ArrowRight', '子丑|'],
  ['子|𠮷丑', 'ArrowRight', '子𠮷|丑'],
  ['子𠮷|丑', 'ArrowLeft', '子|𠮷丑'],
  ['子丑\n|寅', 'ArrowLeft', '子丑|\n寅'],
  ['子丑|\n寅', 'ArrowRight', '子丑\n|寅'],
  ['|子丑', 'ArrowLeft', '|子丑'],
  ['子丑|', 'ArrowRight', '子丑|'],
  ['子|丑', 'Home', '|子丑'],
  ['子|丑', 'End', '子丑|'],
  ['子丑\n寅卯|', 'ArrowUp', '子丑|\n寅卯'],
  ['子丑|\n寅', 'ArrowDown', '子丑\n寅|'],
  ['子|丑', 'ArrowUp', '|子丑'],
  ['子|丑', 'ArrowDown', '子丑|'],
  ['子|丑寅', 'Shift+End', '子[丑寅]'],
  ['[子丑]寅', 'ArrowLeft', '|子丑寅'],
  ['[子丑]寅', 'ArrowRight', '子丑|寅'],
  ['[子丑]寅', 'End', '子丑寅|'],
  ['子|丑', 'Enter', '子|丑'],
])('%j, %s: %j', (before, key, after) => {
  expect(moved(before, key)).toBe(after);
});
