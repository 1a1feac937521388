import { browser } from 'wxt/browser';
import type { PaletteQuestion } from '../messaging/palette-wire.ts';
import type { PaletteOrder } from '../messaging/services.ts';
import { injectPageScript } from './page-script.ts';

/** Whether a content script of ours in that tab framed the palette with this token; any page could frame it. */
export function provePalette(tab: number, token: string): Promise<boolean> {
  const question: PaletteQuestion = { type: 'zhouquan:whose-palette', token };
  return browser.tabs.sendMessage(tab, question).then(
    (answer) => answer === true,
    () => false,
  );
}

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
