import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Box } from '../editors/technique/marker.ts';
import { CARD } from './card-style.ts';

/** What the card needs, in CSS pixels: now, and without a menu that it has opened. */
export interface CardHeight {
  now: number;
  closed: number;
}

/**
 * Puts the card under the words, or above where there is more room, never over them: where it does not fit it is made
 * lower, and scrolls. It stays on that side when a menu makes it higher. Resolves to whether it is above.
 */
export async function placeCard(card: HTMLElement, boxes: Box[], { now, closed }: CardHeight): Promise<boolean> {
  const rects = boxes.map(rectOf);
  const reference = { getBoundingClientRect: () => rectOf(around(boxes)), getClientRects: () => rects };
  const room = roomOf(card.ownerDocument);
  const within = { padding: CARD.edge, rootBoundary: room };
  const { style } = card;
  style.width = `${Math.min(CARD.width, room.width - 2 * CARD.edge)}px`;
  style.height = `${closed + CARD.menu}px`;
  const side = await computePosition(reference, card, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [inline(), offset(CARD.gap), flip({ ...within, crossAxis: false })],
  });
  style.height = `${now}px`;
  const { x, y, placement } = await computePosition(reference, card, {
    placement: side.placement,
    strategy: 'fixed',
    middleware: [
      inline(),
      offset(CARD.gap),
      shift(within),
      size({
        ...within,
        apply: ({ availableHeight }) => {
          style.height = `${Math.min(now, Math.max(0, Math.floor(availableHeight)))}px`;
        },
      }),
    ],
  });
  style.left = `${Math.round(x)}px`;
  style.top = `${Math.round(y)}px`;
  return placement.startsWith('top');
}

/** The window without what the sidebar beside the page takes of it. */
function roomOf({ documentElement, defaultView }: Document) {
  const { left, right } = documentElement.getBoundingClientRect();
  const { innerWidth, innerHeight } = defaultView!;
  const from = Math.max(0, left);
  const to = Math.min(innerWidth, right);
  // A page scrolled sideways, or one that is narrower than its window.
  if (to - from < CARD.width) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return { x: from, y: 0, width: to - from, height: innerHeight };
}

function around(boxes: Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function rectOf({ left, top, right, bottom }: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}
