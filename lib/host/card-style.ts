/** CSS pixels: its width where there is room, the distance to the words and to the window's edges. */
export const CARD = { width: 360, gap: 6, edge: 8 };

/** Everything in the shadow root of the card's frame; its border is part of the page, which knows the user's colours. */
export const CARD_STYLE = `
:host { all: initial !important; }
iframe {
  position: fixed; inset: 0 auto auto 0; z-index: 2147483647; border: 0; border-radius: 10px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
}
iframe.leaving { opacity: 0; pointer-events: none; }
iframe.closed { visibility: hidden; pointer-events: none; }
@media print { iframe { display: none; } }
`;
