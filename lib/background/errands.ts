import { browser } from 'wxt/browser';
import type { Errand } from '../messaging/services.ts';
import { waker } from '../messaging/wake.ts';

const keyOf = (tab: number) => `errand:${tab}`;

/** Kept until the tab's sidebar takes it, also over a stop of the background; gone when the browser closes. */
export async function keepErrand(tab: number, errand: Errand): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: errand });
  // A sidebar that is already open takes it at once; one that is just opening asks by itself.
  await waker.wakeSidebars(tab);
}

/** Each errand is given out once. */
export async function takeErrand(tab: number): Promise<Errand | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  await browser.storage.session.remove(keyOf(tab));
  return (stored[keyOf(tab)] as Errand | undefined) ?? null;
}
