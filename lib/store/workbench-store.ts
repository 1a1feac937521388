import * as v from 'valibot';
import { browser } from 'wxt/browser';

const planText = v.object({
  /** The file it came from; empty where it was pasted or written here. */
  name: v.string(),
  blocks: v.array(
    v.object({
      text: v.string(),
      kind: v.picklist(['paragraph', 'heading', 'list-item', 'cell']),
      level: v.optional(v.number()),
    }),
  ),
});

/** A plan on the workbench. */
export type PlanText = v.InferOutput<typeof planText>;

/** `previous` is what `current` took the place of; `incoming` was sent here and has yet to be taken. */
export interface Workbench {
  current: PlanText | null;
  previous: PlanText | null;
  incoming: PlanText | null;
}

// Each under a key of its own: what is written as the tab closes can't wait for anything to be read.
const keyOf = (part: string) => `workbench:${part}`;

/** Pages of the extension and the background may call this. What can't be read counts as nothing. */
export async function readWorkbench(): Promise<Workbench> {
  const stored = await browser.storage.local.get(['current', 'previous', 'incoming'].map(keyOf));
  const read = (part: keyof Workbench) => v.parse(v.fallback(v.nullable(planText), null), stored[keyOf(part)] ?? null);
  return { current: read('current'), previous: read('previous'), incoming: read('incoming') };
}

/** Resolves once stored. Nothing is awaited before the browser has it. */
export function changeWorkbench(change: Partial<Workbench>): Promise<void> {
  return browser.storage.local.set(
    Object.fromEntries(Object.entries(change).map(([part, plan]) => [keyOf(part), plan])),
  );
}
