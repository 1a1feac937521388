import * as v from 'valibot';
import { browser } from 'wxt/browser';

const place = v.object({
  open: v.fallback(v.boolean(), false),
  width: v.fallback(v.pipe(v.number(), v.minValue(240), v.maxValue(800)), 360),
});

/** Whether the sidebar is open on a site, and its width in CSS pixels. */
export type SidebarPlace = v.InferOutput<typeof place>;

const keyOf = (origin: string) => `sidebar:${origin}`;

export async function readSidebarPlace(origin: string): Promise<SidebarPlace> {
  const stored = await browser.storage.local.get(keyOf(origin));
  return v.parse(place, stored[keyOf(origin)] ?? {});
}

export async function writeSidebarPlace(origin: string, chosen: SidebarPlace): Promise<void> {
  await browser.storage.local.set({ [keyOf(origin)]: v.parse(place, chosen) });
}
