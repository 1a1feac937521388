import type { Block, Fragment, Span } from '../draft/draft.ts';
import type { Surface } from './adapter.ts';
import { inLine } from './in-line.ts';
import type { Change } from './typing-caret.ts';

/**
 * A fragment in place of a span, e.g. of what was typed to ask for it. A single paragraph takes exactly its place. More
 * becomes paragraphs of its own: instead of a block that holds nothing else, or behind the block. That is one change
 * where the span ends the block, or where what the block goes on with has one formatting (`uniform`) and can be typed
 * again. Null where the span's text no longer stands there.
 */
export function placeOver(
  blocks: Block[],
  fragment: Fragment,
  { block: id, start, end, text }: Span,
  uniform: Surface['uniform'],
): Change[] | null {
  const block = blocks.findIndex((one) => one.id === id);
  const whole = blocks[block]?.text;
  const [only] = fragment;
  if (!only || whole?.slice(start, end) !== text) return null;
  const stretch = { start: { block, offset: start }, end: { block, offset: end } };
  if (fragment.length === 1 && only.kind !== 'heading') return [{ stretch, content: inLine(only) }];
  if (end === whole.length) return [{ stretch, content: { blocks: fragment, lead: start > 0, tail: false } }];
  const behind = { block, offset: whole.length };
  if (blocks[block]!.kind === 'paragraph' && uniform({ start: stretch.end, end: behind })) {
    const rest = { text: whole.slice(end), kind: 'paragraph' as const };
    const content = { blocks: [rest, ...fragment], lead: false, tail: false, rest: true as const };
    return [{ stretch: { start: stretch.start, end: behind }, content }];
  }
  return [
    { stretch: { start: behind, end: behind }, content: { blocks: fragment, lead: true, tail: false } },
    { stretch, content: { text: '' } },
  ];
}
