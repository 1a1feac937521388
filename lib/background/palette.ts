import { browser } from 'wxt/browser';
import type { PaletteOrder } from '../messaging/services.ts';
import { injectPageScript } from './page-script.ts';

/** Opens the palette at the caret of the tab's focused editor, where the content script is brought in first if need be. */
export async function openPalette(tab: number): Promise<void> {
  const send = () => browser.tabs.sendMessage(tab, { type: 'open-palette' } satisfies PaletteOrder);
  try {
    await send();
  } catch {
    // Nobody listens there yet.
    await injectPageScript(tab);
    await send();
  }
}
