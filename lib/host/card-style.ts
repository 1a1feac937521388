/**
 * CSS pixels: its width where there is room, the distance to the words and to the window's edges, and how much higher it
 * may get by a menu that it opens.
 */
export const CARD = { width: 360, gap: 6, edge: 8, menu: 150 };

/** Everything in the shadow root of the card's frame. What is seen is drawn by its page: around that one sees through it. */
export const CARD_STYLE = `
:host { all: initial !important; }
iframe {
  position: fixed; inset: 0 auto auto 0; z-index: 2147483647; border: 0; background: transparent;
  filter: drop-shadow(0 6px 12px rgb(0 0 0 / 18%));
}
iframe.leaving { opacity: 0; pointer-events: none; }
iframe.closed { visibility: hidden; pointer-events: none; }
@media print { iframe { display: none; } }
`;
