import { withText } from '../draft/bold.ts';
import type { Block, CaretPlace, Fragment, FragmentBlock } from '../draft/draft.ts';
import { readMarker } from '../plan/outline/read-marker.ts';
import { fitEnding } from './fit-ending.ts';
import { numberOn } from './number-on.ts';

/** Where a fragment comes in: a block of the draft and the stretch of its text that is replaced. */
export interface Spot {
  block: string;
  start: number;
  end: number;
}

/**
 * A fragment as the document around it has it: numbered on from the items before it, its headings as high as the one
 * above, and one that goes into a line with the punctuation its place asks for. `blocks` are the draft's, or those near
 * the spot. Lines and their order stay.
 */
export function fitFragment(fragment: Fragment, blocks: readonly Block[], spot: Spot | null): Fragment {
  const at = blocks.findIndex(({ id }) => id === spot?.block);
  if (!spot || at < 0) return fragment;
  const before = blocks[at]!.text.slice(0, spot.start);
  const after = blocks[at]!.text.slice(spot.end);
  const [only] = fragment;
  if (fragment.length === 1 && only && only.kind !== 'heading' && (before.trim() || after.trim())) {
    const text = before.trim() ? withoutMarker(only.text) : numberOn([only.text], blocks, at)[0]!;
    return [withText(withText(only, text), fitEnding(text, before, after, blocks, at))];
  }
  const lines = numberOn(
    fragment.map(({ text }) => text),
    blocks,
    before.trim() ? at + 1 : at,
  );
  const fitted = fragment.map((block, index) => withText(block, lines[index]!));
  if (fitted.length === 1 && fitted[0]!.kind !== 'heading')
    return [withText(fitted[0]!, fitEnding(lines[0]!, '', '', blocks, at))];
  return raised(fitted, blocks.slice(0, at + 1));
}

/** The caret's place after fitting: counted from its line's end where the line's beginning was made to fit. */
export function caretIn(at: CaretPlace, fragment: Fragment, fitted: Fragment): CaretPlace {
  const { text } = fragment[at.block]!;
  const now = fitted[at.block]!.text;
  const offset = now.startsWith(text.slice(0, at.offset)) ? at.offset : now.length - text.length + at.offset;
  return { block: at.block, offset: Math.max(0, Math.min(now.length, offset)) };
}

/** In a line that has begun there is no second number. */
function withoutMarker(text: string): string {
  const marker = readMarker(text);
  return marker && !marker.doubtful && marker.style !== 'is' ? text.slice(marker.bodyStart) : text;
}

/** Headings on the level of the one above them; the document's title has none beside it. */
function raised(fragment: Fragment, before: readonly Block[]): Fragment {
  const above = before.findLast(({ kind }) => kind === 'heading')?.level;
  const own = Math.min(...fragment.flatMap(({ kind, level }) => (kind === 'heading' && level ? [level] : [])));
  if (!above || own === Number.POSITIVE_INFINITY) return fragment;
  const by = Math.max(2, above) - own;
  return fragment.map((block): FragmentBlock => {
    return block.level ? { ...block, level: Math.min(6, Math.max(1, block.level + by)) } : block;
  });
}
