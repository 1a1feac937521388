import type { PlanReader } from '../plan/plan-reader.ts';
import type { DocumentContext } from './rule.ts';

/** Whether a block stands in a section whose heading looks back: 2025年工作回顾 and what is under it. */
export function looksBackAt({ entryAt }: DocumentContext, block: number, reader: PlanReader): boolean {
  let level = Number.POSITIVE_INFINITY;
  for (let at = block; at >= 0 && level > 1; at--) {
    const entry = entryAt(at);
    if (entry?.role !== 'heading' || entry.level >= level) continue;
    if (reader.looksBack(entry.title)) return true;
    level = entry.level;
  }
  return false;
}
