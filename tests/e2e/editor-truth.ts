import type { Driver } from '../driver/driver.ts';
import type { ModelBlock, PagePlan } from '../pages/plan.ts';

/** What an editor really holds: its own model, not what the extension says. */
export interface Truth {
  blocks: ModelBlock[];
  /** The same string if and only if the model is the same to the last attribute. */
  rich: string;
}

declare const plan: PagePlan;

export function readTruth(driver: Driver): Promise<Truth> {
  return driver.evaluate(async () => ({ blocks: await window.__model(), rich: await window.__rich() }));
}

/** The plan that the page holds, with the flaws that were put into it. */
export function readPlan(driver: Driver): Promise<PagePlan> {
  return driver.evaluate(() => plan);
}

/** Resolves once the editor holds something else than before. */
export function untilChanged(driver: Driver, before: Truth): Promise<void> {
  return driver.until(async (rich) => (await window.__rich()) !== rich, before.rich);
}

/** Resolves once the editor holds exactly what it held before. */
export function untilBack(driver: Driver, before: Truth): Promise<void> {
  return driver.until(async (rich) => (await window.__rich()) === rich, before.rich);
}
