import { browser } from 'wxt/browser';
import { PALETTE_PATH, type PaletteFrame, type PalettePage } from '../messaging/palette-wire.ts';
import { type OwnFrame, ownFrame } from './own-frame.ts';
import { PALETTE_STYLE, placeBeside } from './palette-style.ts';

export interface FramedPalette extends Pick<OwnFrame<PalettePage>, 'page' | 'hide' | 'focus'> {
  /** Beside a caret, in CSS pixels of the window. */
  show(caret: { left: number; top: number; bottom: number }): void;
}

/** The palette's page in a frame of its own. */
export function framePalette(
  document: Document,
  api: Omit<PaletteFrame, 'resize'>,
  signal: AbortSignal,
): FramedPalette {
  const view = document.defaultView!;
  let most = 0;
  let wanted = 0;
  const setHeight = () => element.style.setProperty('height', `${Math.min(most, wanted)}px`);
  const served: PaletteFrame = {
    ...api,
    resize: async (height) => {
      wanted = Math.ceil(height);
      setHeight();
    },
  };
  const { element, reveal, page, hide, focus } = ownFrame<PalettePage>(document, {
    path: PALETTE_PATH,
    title: browser.i18n.getMessage('commandInsert'),
    style: PALETTE_STYLE,
    api: served,
    signal,
  });
  return {
    page,
    hide,
    focus,
    show(caret) {
      const { most: room, ...place } = placeBeside(caret, { width: view.innerWidth, height: view.innerHeight });
      most = room;
      element.removeAttribute('style');
      for (const [side, value] of Object.entries(place)) element.style.setProperty(side, `${value}px`);
      setHeight();
      reveal();
    },
  };
}
