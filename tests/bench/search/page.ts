import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSnippetIndex } from '../../../lib/snippets/search/search.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { quantile } from '../protocol.ts';
import { randomOf, shuffled } from '../random.ts';
import { importing } from './importing.ts';
import { madeUpSnippets } from './made-up-snippets.ts';

// Runs in the browser; ../search-bench.ts bundles it, serves it and calls what it puts on the page.

export type EngineName = 'Zhouquan' | 'plain scan' | 'MiniSearch' | 'Fuse.js';
type Engine = (query: string) => number;

/** Each makes itself ready for the snippets; what it returns counts the results of a query. */
const makers: Record<EngineName, (snippets: Snippet[]) => Engine> = {
  Zhouquan(snippets) {
    const index = createSnippetIndex();
    for (const snippet of snippets) index.put(snippet);
    return (query) => index.search(query).length;
  },
  'plain scan': (snippets) => (query) =>
    snippets.filter(({ title, body }) => title.includes(query) || body.includes(query)).length,
  MiniSearch(snippets) {
    const index = new MiniSearch<Snippet>({ fields: ['title', 'body'], tokenize: bigrams });
    index.addAll(snippets);
    return (query) => index.search(query, { combineWith: 'AND' }).length;
  },
  'Fuse.js'(snippets) {
    const fuse = new Fuse(snippets, { keys: ['title', 'body'], ignoreLocation: true, threshold: 0.3 });
    return (query) => fuse.search(query, { limit: 30 }).length;
  },
};

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

let snippets: Snippet[] = [];
const engines = new Map<EngineName, Engine>();

const bench = {
  snippets(count: number, documents: string[]) {
    engines.clear();
    snippets = madeUpSnippets(count, documents);
  },
  /** Makes an engine ready; milliseconds. */
  ready(name: EngineName): number {
    const start = performance.now();
    engines.set(name, makers[name](snippets));
    return performance.now() - start;
  },
  /** Every query by every engine named, in random order, so many times: milliseconds, in the order of the rounds. */
  search(names: EngineName[], queries: string[], rounds: number): Record<string, number[][]> {
    const random = randomOf(rounds);
    const spent = Object.fromEntries(names.map((name) => [name, queries.map((): number[] => [])]));
    for (let round = 0; round <= rounds; round++) {
      for (const name of shuffled(names, random)) {
        for (const at of shuffled([...queries.keys()], random)) {
          const start = performance.now();
          engines.get(name)!(queries[at]!);
          if (round > 0) spent[name]![at]!.push(performance.now() - start);
        }
      }
    }
    return spent;
  },
  /** Milliseconds each step of bringing in the snippets takes, and of coming up with them. */
  importing: () => importing(snippets),
  quantile,
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
