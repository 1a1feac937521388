import type { Side } from './remembered.ts';
import { ROOMY, roomStyle } from './sidebar-style.ts';

export interface PageRoom {
  /** Gives the sidebar this much of the page's width where the page is wide enough and gives way; else it floats. */
  make(side: Side, width: number): void;
  /** Gives the page its whole width back. */
  end(): void;
}

/** Room beside the page: a style sheet of ours is adopted, no attribute of the page's is touched. */
export function pageRoom(host: Element): PageRoom {
  const sheet = new CSSStyleSheet();
  const adopt = (on: boolean) => {
    const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.adoptedStyleSheets = on ? [...others, sheet] : others;
  };
  return {
    make(side, width) {
      sheet.replaceSync(roomStyle(side, width));
      adopt(true);
      // A page that is laid out from the window's edges would stay under the sidebar: it is not moved for nothing.
      if (matchMedia(ROOMY).matches && !givesWay(host, side, width)) adopt(false);
    },
    end: () => adopt(false),
  };
}

/** Whether the strip at that side is empty now: nothing of the page's is at most of the places looked at. */
function givesWay(host: Element, side: Side, width: number): boolean {
  const x = side === 'right' ? innerWidth - width / 2 : width / 2;
  const page = [host, document.documentElement, document.body];
  const taken = [0.3, 0.5, 0.7].filter((part) =>
    document.elementsFromPoint(x, innerHeight * part).some((element) => !page.includes(element as HTMLElement)),
  );
  return taken.length < 2;
}
