import type { Position, Stretch } from '../adapter.ts';
import type { ReadBlock, Segment } from './read-blocks.ts';

/** A boundary point as ranges take it. */
export interface Point {
  node: Node;
  offset: number;
}

/**
 * Where a position is in the page. Between two text nodes, `side` chooses: a range's start belongs to the node after
 * it, its end and a bare caret to the node before it, so that typed text takes the formatting of what it follows.
 */
export function pointAt(blocks: ReadBlock[], { block, offset }: Position, side: 'before' | 'after'): Point {
  const found = blocks[block];
  if (!found) throw new Error(`Block ${block} is not in the last reading of ${blocks.length} blocks.`);
  const segments = side === 'after' ? found.segments.toReversed() : found.segments;
  const segment = segments.find(({ at, length }) => at <= offset && offset <= at + length);
  if (segment) return { node: segment.node, offset: rawOffset(segment, offset - segment.at) };
  if (found.holder?.parentNode) return { node: found.holder.parentNode, offset: indexOf(found.holder) };
  return { node: found.element, offset: 0 };
}

/** The live range of a stretch: `before` where that is still the one. */
export function rangeOf(blocks: ReadBlock[], { start, end }: Stretch, before?: Range): Range {
  const bare = start.block === end.block && start.offset === end.offset;
  const from = pointAt(blocks, start, bare ? 'before' : 'after');
  const to = bare ? from : pointAt(blocks, end, 'before');
  if (before && isAt(before, from, to)) return before;
  const range = from.node.ownerDocument!.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function isAt(range: Range, from: Point, to: Point): boolean {
  return (
    range.startContainer === from.node &&
    range.endContainer === to.node &&
    range.startOffset === from.offset &&
    range.endOffset === to.offset
  );
}

/** The position of a boundary point, or null outside the blocks. */
export function positionOf(blocks: ReadBlock[], node: Node, offset: number): Position | null {
  if (node.nodeType === 3) {
    for (const [block, { segments }] of blocks.entries())
      for (const segment of segments)
        if (segment.node === node) return { block, offset: segment.at + cleanOffset(segment, offset) };
  }
  const point = node.ownerDocument!.createRange();
  point.setStart(node, offset);
  let found: Position | null = null;
  for (const [block, read] of blocks.entries()) {
    if (startsAfter(point, read.segments[0]?.node ?? read.holder ?? read.element)) break;
    found = { block, offset: 0 };
    for (const { node, at, length } of read.segments) if (endsBefore(point, node)) found.offset = at + length;
  }
  return found;
}

/** Whether `node` starts after the point. An element that contains the point does not. */
function startsAfter(point: Range, node: Node): boolean {
  if (node.contains(point.startContainer)) return false;
  return !node.parentNode || point.comparePoint(node.parentNode, indexOf(node)) > 0;
}

function endsBefore(point: Range, node: Node): boolean {
  return node.parentNode !== null && point.comparePoint(node.parentNode, indexOf(node) + 1) <= 0;
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}

function rawOffset({ fillers }: Segment, clean: number): number {
  let raw = clean;
  for (const filler of fillers) if (filler < raw) raw++;
  return raw;
}

function cleanOffset({ fillers, length }: Segment, raw: number): number {
  return Math.min(length, raw - fillers.filter((filler) => filler < raw).length);
}
