import { browser } from 'wxt/browser';
import { WIDTH } from './sidebar-style.ts';

/** How the user left the sidebar on this site. */
export interface Remembered {
  open: boolean;
  width: number;
}

const key = () => `sidebar:${location.origin}`;

export async function recall(): Promise<Remembered> {
  const stored = (await browser.storage.local.get(key()))[key()] as Partial<Remembered> | undefined;
  return { open: stored?.open ?? false, width: clampWidth(stored?.width ?? WIDTH.usual) };
}

export function remember(state: Remembered): Promise<void> {
  return browser.storage.local.set({ [key()]: state });
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
}
