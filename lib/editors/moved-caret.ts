import type { Position, Stretch } from './adapter.ts';
import { moverOf } from './technique/move-caret.ts';

/** Where a caret key takes the caret in lines that are not wrapped, as far as anybody can tell. */
export function movedCaret(lines: string[], caret: Stretch, held: string): Stretch {
  const mover = moverOf(held);
  if (!mover) return caret;
  const selected = caret.start.block !== caret.end.block || caret.start.offset !== caret.end.offset;
  // An arrow lets go of what is selected before it goes anywhere.
  if (selected && !mover.extends && mover.key === 'ArrowLeft') return { start: caret.start, end: caret.start };
  if (selected && !mover.extends && mover.key === 'ArrowRight') return { start: caret.end, end: caret.end };
  const end = moved(lines, caret.end, mover.key);
  return { start: mover.extends ? caret.start : end, end };
}

function moved(lines: string[], { block, offset }: Position, key: string): Position {
  const line = lines[block] ?? '';
  if (key === 'Home') return { block, offset: 0 };
  if (key === 'End') return { block, offset: line.length };
  if (key === 'ArrowUp' || key === 'ArrowDown') return onLine(lines, block + (key === 'ArrowUp' ? -1 : 1), offset);
  if (key === 'ArrowLeft')
    return offset ? { block, offset: offset - lengthOf([...line.slice(0, offset)].at(-1)) } : before(lines, block);
  if (offset < line.length) return { block, offset: offset + lengthOf([...line.slice(offset)][0]) };
  return block < lines.length - 1 ? { block: block + 1, offset: 0 } : { block, offset };
}

const lengthOf = (character = '') => character.length;

function before(lines: string[], block: number): Position {
  return block ? { block: block - 1, offset: lines[block - 1]!.length } : { block, offset: 0 };
}

/** In the same column; at the very beginning or end where there is no such line. */
function onLine(lines: string[], block: number, offset: number): Position {
  if (block < 0) return { block: 0, offset: 0 };
  const last = lines.length - 1;
  if (block > last) return { block: last, offset: lines[last]!.length };
  return { block, offset: Math.min(offset, lines[block]!.length) };
}
