import { withBold } from '../draft/bold.ts';
import type { Draft, Fragment, FragmentBlock } from '../draft/draft.ts';
import type { RichPart } from '../messaging/protocol.ts';
import type { Stretch, Surface } from './adapter.ts';

/** A part of the document with what is bold in it, as far as the editor shows; null where there is no such part. */
export function readRich({ blocks }: Draft, caret: Stretch | null, surface: Surface, part: RichPart): Fragment | null {
  const stretch = part === 'selected' ? caret : wholeBlock(blocks, part.block);
  if (!stretch) return null;
  const { start, end } = stretch;
  if (start.block === end.block && start.offset === end.offset) return null;
  const chosen = blocks.slice(start.block, end.block + 1);
  return chosen.map(({ id: _, ...plain }, index) => {
    const block = surface.rich?.(start.block + index) ?? plain;
    const from = index === 0 ? start.offset : 0;
    const to = index === chosen.length - 1 ? end.offset : block.text.length;
    return cut(block, from, to);
  });
}

function wholeBlock(blocks: Draft['blocks'], id: string): Stretch | null {
  const block = blocks.findIndex((one) => one.id === id);
  return block < 0 ? null : { start: { block, offset: 0 }, end: { block, offset: blocks[block]!.text.length } };
}

function cut(block: FragmentBlock, from: number, to: number): FragmentBlock {
  const within = (at: number) => Math.max(0, Math.min(to, at) - from);
  const bold = (block.bold ?? []).map(([start, end]): [number, number] => [within(start), within(end)]);
  return withBold({ ...block, text: block.text.slice(from, to) }, bold);
}
