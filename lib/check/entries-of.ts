import type { Hit } from './rule.ts';

/** What some hits stand for, each once, in the order in which they come. Nearly always that is one thing. */
export function entriesOf<Entry>(hits: readonly Hit<Entry>[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { entry } of hits) if (!entries.includes(entry)) entries.push(entry);
  return entries;
}
