/** CSS pixels. The height is what the content needs, up to this. */
export const PALETTE = { width: 380, height: 420, gap: 6 };

/** Everything in the palette's shadow root. Unseen it stays loaded, so that it opens at once the next time. */
export const PALETTE_STYLE = `
:host { all: initial !important; }
iframe {
  position: fixed; z-index: 2147483647; border: 1px solid light-dark(#d9dce1, #3a3e45); border-radius: 10px;
  background: light-dark(#fff, #1d1f23); color-scheme: light dark; box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
}
iframe.leaving { opacity: 0; pointer-events: none; }
iframe.closed { visibility: hidden; pointer-events: none; }
@media print { iframe { display: none; } }
`;

/** Where the palette goes: under the caret, above it where there is more room, and always inside the window. */
export function placeBeside(
  caret: { left: number; top: number; bottom: number },
  window: { width: number; height: number },
):
  | { left: number; width: number; top: number; most: number }
  | { left: number; width: number; bottom: number; most: number } {
  const width = Math.min(PALETTE.width, window.width - 16);
  const left = Math.max(8, Math.min(caret.left, window.width - width - 8));
  const below = window.height - caret.bottom - PALETTE.gap - 8;
  const above = caret.top - PALETTE.gap - 8;
  if (below >= Math.min(PALETTE.height, 260) || below >= above)
    return { left, width, top: caret.bottom + PALETTE.gap, most: Math.min(PALETTE.height, below) };
  return { left, width, bottom: window.height - caret.top + PALETTE.gap, most: Math.min(PALETTE.height, above) };
}
