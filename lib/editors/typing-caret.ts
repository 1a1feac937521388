import type { Content, Position, Stretch } from './adapter.ts';

/** One change to what the editor holds, in terms of the last reading. */
export interface Change {
  stretch: Stretch;
  content: Content;
}

/** Orders stretches that don't overlap as they stand in the document. */
export function compare(a: Stretch, b: Stretch): number {
  return a.start.block - b.start.block || a.start.offset - b.start.offset;
}

/** Where the caret of a user who goes on typing is after changes: where it was in the text around it. */
export function typingCaret({ end }: Stretch, changes: Change[]): Stretch {
  const lastFirst = changes.toSorted((a, b) => compare(b.stretch, a.stretch));
  const at = lastFirst.reduce(carried, end);
  return { start: at, end: at };
}

function carried(position: Position, { stretch: { start, end }, content }: Change): Position {
  const before = position.block < start.block || (position.block === start.block && position.offset < start.offset);
  const touches = position.block === end.block && position.offset === end.offset;
  if (before || (touches && 'blocks' in content && content.lead)) return position;
  if ('text' in content) {
    if (position.block !== end.block) return position;
    return {
      block: position.block,
      offset: start.offset + content.text.length + Math.max(0, position.offset - end.offset),
    };
  }
  const added = content.blocks.length - 1 + (content.lead ? 1 : 0) + (content.tail ? 1 : 0) - (end.block - start.block);
  return { ...position, block: position.block + added };
}
