import type { FragmentBlock } from '../draft/draft.ts';
import type { Stretch, Surface } from './adapter.ts';
import { movedCaret } from './moved-caret.ts';
import type { HeldKeys } from './technique/hold-keys.ts';
import { moverOf } from './technique/move-caret.ts';
import type { Typing } from './technique/typing.ts';
import type { Change } from './typing-caret.ts';
import { write } from './write.ts';

/**
 * Presses the keys that were held, at the caret, until no more have come; then lets go of the keyboard. `onTab` goes to the
 * next place left open, or back to the one before. Those in `late` are told.
 */
export async function typeHeld(
  surface: Surface,
  held: HeldKeys,
  onTab?: (back: boolean) => Promise<void>,
  late: Typing['late'] = new Set(),
): Promise<void> {
  try {
    while (held.keys.length) {
      if (held.keys[0]!.endsWith('Tab')) {
        await onTab?.(held.keys.shift() === 'Shift+Tab');
        continue;
      }
      const blocks = surface.read();
      const at = surface.caret();
      if (at && moverOf(held.keys[0]!)) {
        await move(surface, blocks, at, takeMovers(held.keys));
        continue;
      }
      const change = at && heldChange(blocks[at.end.block]?.text ?? '', at, held.keys);
      if (!change || !(await write(surface, [change])).done) continue;
      await surface.select(behind(change));
      for (const told of late) told(('text' in change.content && change.content.text) || null);
    }
  } finally {
    held.release();
  }
}

/** Takes the keys that move the caret off the front. */
function takeMovers(keys: string[]): string[] {
  const other = keys.findIndex((key) => !moverOf(key));
  return keys.splice(0, other < 0 ? keys.length : other);
}

async function move(surface: Surface, blocks: FragmentBlock[], caret: Stretch, keys: string[]): Promise<void> {
  if (surface.move) return surface.move(keys);
  const lines = blocks.map(({ text }) => text);
  await surface.select(keys.reduce((at, key) => movedCaret(lines, at, key), caret));
}

/** What the oldest held keys do at the caret, and takes them out: a run of characters, or one other key. */
export function heldChange(text: string, caret: Stretch, keys: string[]): Change | null {
  const other = keys.findIndex((key) => key.length > 2);
  const characters = keys.splice(0, other < 0 ? keys.length : other);
  if (characters.length) return { stretch: caret, content: { text: characters.join('') } };
  const key = keys.shift();
  if (key === 'Enter')
    return { stretch: caret, content: { blocks: [{ text: '', kind: 'paragraph' }], lead: true, tail: false } };
  const { start, end } = caret;
  if (start.block !== end.block || start.offset !== end.offset) return { stretch: caret, content: { text: '' } };
  if (key === 'Delete') {
    const next = [...text.slice(end.offset)][0];
    if (!next) return null;
    return { stretch: { start: end, end: { ...end, offset: end.offset + next.length } }, content: { text: '' } };
  }
  const before = [...text.slice(0, end.offset)].at(-1);
  if (!before) return null;
  return { stretch: { start: { ...end, offset: end.offset - before.length }, end }, content: { text: '' } };
}

function behind({ stretch: { start }, content }: Change): Stretch {
  const at =
    'text' in content
      ? { ...start, offset: start.offset + content.text.length }
      : { block: start.block + 1, offset: 0 };
  return { start: at, end: at };
}
