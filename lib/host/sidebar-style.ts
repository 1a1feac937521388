/** Narrowest and widest the sidebar may be dragged, and what it is at first, in CSS pixels. */
export const WIDTH = { least: 320, most: 560, usual: 380 };

/** Below this the page has no room to give: the sidebar lies over it. */
export const ROOMY = '(min-width: 900px)';

/** Everything in the host's shadow root. It shares nothing with the page and uses no unit that the page can change. */
export const HOST_STYLE = `
:host { all: initial !important; color-scheme: light dark !important; }
.panel {
  position: fixed; inset: 0 0 0 auto; z-index: 2147483647; width: min(var(--width), 100vw);
  background: light-dark(#fff, #1d1f23); border-inline-start: 1px solid light-dark(#d9dce1, #3a3e45);
  box-shadow: -2px 0 12px rgb(0 0 0 / 8%);
}
.panel[hidden], .tab[hidden] { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; background: transparent; color-scheme: light dark; }
.edge {
  position: absolute; inset: 0 auto 0 -4px; width: 8px; cursor: ew-resize; touch-action: none;
}
.edge:hover, .edge:focus-visible { background: light-dark(#1f5fbf33, #7fb0ff44); outline: none; }
.dragging iframe { pointer-events: none; }
.tab {
  position: fixed; inset: auto 0 25% auto; z-index: 2147483647; width: 40px; height: 40px; padding: 0;
  display: grid; place-items: center; border: 1px solid light-dark(#d9dce1, #3a3e45); border-inline-end: 0;
  border-radius: 20px 0 0 20px; background: light-dark(#fff, #1d1f23); cursor: pointer;
  box-shadow: -1px 1px 6px rgb(0 0 0 / 12%);
}
.tab:focus-visible { outline: 2px solid light-dark(#1f5fbf, #7fb0ff); }
@media (prefers-reduced-motion: no-preference) { .tab { transition: transform 0.15s; } .tab:hover { transform: translateX(-2px); } }
@media print { .panel, .tab { display: none; } }
`;

/** What makes room in the page; a style sheet of ours is adopted, no attribute of the page's is touched. */
export function roomStyle(width: number): string {
  return `@media screen and ${ROOMY} { html { margin-inline-end: ${width}px !important; } }`;
}
