import { withBold } from '../../draft/bold.ts';
import type { FragmentBlock } from '../../draft/draft.ts';
import type { ReadBlock } from './read-blocks.ts';

/** From this weight on text is bold (https://drafts.csswg.org/css-fonts/#font-weight-prop). */
const BOLD = 600;

/** A block with what the page draws in bold; a heading, and what stands in an editor that is bold throughout, without. */
export function readBold(root: Element, { text, kind, level, segments }: ReadBlock): FragmentBlock {
  const block = level ? { text, kind, level } : { text, kind };
  if (kind === 'heading' || isBold(root)) return block;
  const heavy = segments.filter(({ node }) => node.parentElement && isBold(node.parentElement));
  return withBold(
    block,
    heavy.map(({ at, length }) => [at, at + length]),
  );
}

function isBold(element: Element): boolean {
  return Number(element.ownerDocument.defaultView?.getComputedStyle(element).fontWeight) >= BOLD;
}
