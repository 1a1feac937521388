import { browser } from 'wxt/browser';
import type { Self } from './sender.ts';

/** This extension's id and origin, with the slash that keeps look-alike origins out. */
export function ownSelf(): Self {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
}
