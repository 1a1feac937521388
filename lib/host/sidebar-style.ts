import type { Side } from './remembered.ts';

/** Narrowest and widest the sidebar may be dragged, and what it is at first, in CSS pixels. */
export const WIDTH = { least: 320, most: 560, usual: 380 };

/** Below this the page has no room to give: the sidebar lies over it. */
export const ROOMY = '(min-width: 900px)';

/** Everything in the host's shadow root. It shares nothing with the page and uses no unit that the page can change. */
export const HOST_STYLE = `
:host { all: initial !important; color-scheme: light dark !important; }
:host([data-theme=light]) { color-scheme: light !important; }
:host([data-theme=dark]) { color-scheme: dark !important; }
.panel, .tab {
  position: fixed; z-index: 2147483647; color: light-dark(#182021, #e7ebeb); background: light-dark(#fff, #1a1e1f);
}
.panel {
  inset: 0 0 0 auto; width: min(var(--width), 100vw); border-inline-start: 1px solid light-dark(#e5e8e8, #2b3132);
  box-shadow: -2px 0 12px rgb(0 0 0 / 8%);
}
.panel.left {
  inset: 0 auto 0 0; border-inline: 0 solid light-dark(#e5e8e8, #2b3132); border-inline-end-width: 1px;
  box-shadow: 2px 0 12px rgb(0 0 0 / 8%);
}
.panel[hidden], .tab[hidden] { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; background: transparent; color-scheme: inherit; }
.panel p { margin: 0; padding: 64px 24px 24px; font: 14px / 1.6 sans-serif; color: light-dark(#182021, #e7ebeb); }
.close {
  position: absolute; inset: 16px 24px auto auto; padding: 4px 12px; border: 1px solid light-dark(#ccd3d2, #414a4b); border-radius: 6px;
  background: none; color: inherit; font: 14px / 1.6 sans-serif; cursor: pointer;
}
.close:focus-visible { outline: 2px solid light-dark(#0c6762, #62c4bc); outline-offset: 1px; }
.edge { position: absolute; inset: 0 auto 0 -4px; width: 8px; cursor: ew-resize; touch-action: none; }
.left .edge { inset: 0 -4px 0 auto; }
.edge:hover { background: light-dark(#0c676233, #62c4bc44); }
.edge:focus-visible { background: light-dark(#0c6762, #62c4bc); outline: none; }
/* From before the press on: moves that come right behind it would else go to the frame. */
.edge:hover ~ iframe, .dragging iframe { pointer-events: none; }
.tab {
  inset: auto 0 25% auto; width: 40px; height: 40px; padding: 0; display: grid; place-items: center;
  border: 1px solid light-dark(#ccd3d2, #414a4b); border-inline-end: 0; border-radius: 20px 0 0 20px; cursor: pointer;
  box-shadow: -1px 1px 6px rgb(0 0 0 / 12%);
}
.tab.left { inset: auto auto 25% 0; border-inline: 0 solid light-dark(#ccd3d2, #414a4b); border-inline-end-width: 1px; border-radius: 0 20px 20px 0; }
.tab:focus-visible { outline: 2px solid light-dark(#0c6762, #62c4bc); outline-offset: 1px; }
.tab path {
  fill: none; stroke: light-dark(#0c6762, #62c4bc); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round;
}
.count {
  position: absolute; inset: -7px auto auto -7px; min-width: 18px; padding: 0 4px; box-sizing: border-box;
  border-radius: 9px; background: light-dark(#b4271f, #f2938a); color: light-dark(#fff, #2a0f0c);
  font: 600 11px/18px system-ui, sans-serif; text-align: center;
}
.tab.left .count { inset: -7px -7px auto auto; }
.count:empty { display: none; }
@media (prefers-reduced-motion: no-preference) { .tab { transition: background 0.12s; } }
.tab:hover { background: light-dark(#eaf3f2, #1a302f); }
@media (forced-colors: active) { .tab, .panel { border-color: ButtonBorder; } .tab path { stroke: ButtonText; } .count { border: 1px solid ButtonText; } .edge:focus-visible { background: Highlight; } }
@media print { .panel, .tab { display: none; } }
`;

/** What makes room in the page at that side. */
export function roomStyle(side: Side, width: number): string {
  return `@media screen and ${ROOMY} { html { margin-${side}: ${width}px !important; } }`;
}
