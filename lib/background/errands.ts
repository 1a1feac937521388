import { browser } from 'wxt/browser';
import type { Errand } from '../messaging/services.ts';
import { waker } from '../messaging/wake.ts';

const keyOf = (tab: number) => `errand:${tab}`;

/**
 * Kept until the tab's sidebar takes it, also over a stop of the background; gone when the browser closes. True where a
 * sidebar is there and takes it at once; one that is just opening asks by itself.
 */
export async function keepErrand(tab: number, errand: Errand): Promise<boolean> {
  await browser.storage.session.set({ [keyOf(tab)]: errand });
  return waker.wakeSidebars(tab);
}

let turn: Promise<unknown> = Promise.resolve();

/** Each errand is given out once, also where a sidebar that was woken twice asks twice. */
export function takeErrand(tab: number): Promise<Errand | null> {
  const taken = turn.then(async () => {
    const stored = await browser.storage.session.get(keyOf(tab));
    await browser.storage.session.remove(keyOf(tab));
    return (stored[keyOf(tab)] as Errand | undefined) ?? null;
  });
  turn = taken.catch(() => {});
  return taken;
}
