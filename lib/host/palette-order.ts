import { browser } from 'wxt/browser';
import type { PaletteOrder } from '../messaging/services.ts';

/** Follows the background's order to open the palette, in every frame: the one whose editor has the focus does it. */
export function onPaletteOrder(open: () => Promise<boolean>, signal: AbortSignal): void {
  const onOrder = (order: unknown, _sender: unknown, respond: (here: true) => void) => {
    if ((order as PaletteOrder | null)?.type !== 'open-palette') return;
    respond(true);
    open().catch((error) => console.error('Zhouquan: the palette could not be opened.', error));
  };
  browser.runtime.onMessage.addListener(onOrder);
  signal.addEventListener('abort', () => browser.runtime?.id && browser.runtime.onMessage.removeListener(onOrder));
}
