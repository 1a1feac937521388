import type { TemplateMatch } from './match-template.ts';
import { compileTemplates, type Sources } from './template-finder.ts';

/** A match, and what its template stands for. */
export interface Found<Entry> extends TemplateMatch {
  entry: Entry;
}

type FoundIn<Lists extends Record<string, Sources<unknown>>> = {
  [Name in keyof Lists]: Lists[Name] extends Sources<infer Entry> ? Found<Entry>[] : never;
};

/**
 * Compiles several lists of templates to be looked for in one pass. The search gives each list its own matches, by
 * rising place of their first text; they hold until the next search.
 */
export function compileTogether<Lists extends Record<string, Sources<unknown>>>(
  lists: Lists,
): (text: string, bodyStart: number) => FoundIn<Lists> {
  const names = Object.keys(lists);
  const found = Object.fromEntries(names.map((name) => [name, [] as Found<unknown>[]]));
  const finder = compileTemplates(
    names.flatMap((name) => [...lists[name]!].map(([source, entry]) => [source, { to: found[name]!, entry }] as const)),
  );
  const collect = ({ to, entry }: { to: Found<unknown>[]; entry: unknown }, match: TemplateMatch) => {
    const { start, end, furthest } = match;
    to.push({ entry, start, end, furthest });
  };
  const all = Object.values(found);
  return (text, bodyStart) => {
    for (const list of all) if (list.length > 0) list.length = 0;
    finder.scan(text, bodyStart, collect);
    return found as FoundIn<Lists>;
  };
}
