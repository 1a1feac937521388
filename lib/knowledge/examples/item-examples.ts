import { compileItems } from '../find-items.ts';
import type { Item } from '../schema/item.ts';

/** Runs an item's own examples; a sentence about the first that fails. Items proven by dates have none to run. */
export function itemExamples(item: Item): string | undefined {
  if (item.dated !== undefined) return undefined;
  const find = compileItems([item]);
  for (const text of item.good)
    if (!find(text, 0).length) return `“${item.id}” is not found in its good example “${text}”`;
  for (const text of item.bad) {
    const [found] = find(text, 0);
    if (found) return `“${item.id}” is found as “${text.slice(found.start, found.end)}” in its bad example “${text}”`;
  }
}
