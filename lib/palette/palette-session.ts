import { type ReadonlySignal, signal } from '@preact/signals';
import type { PaletteFrame, PaletteOpening, PalettePage } from '../messaging/palette-wire.ts';
import type { Client } from '../messaging/rpc.ts';
import type { Serves } from '../plan/serves-at.ts';
import { fieldsOf } from '../snippets/fields.ts';
import { fillSnippet } from '../snippets/fill.ts';
import { caretIn, fitFragment } from '../snippets/fit-fragment.ts';
import { keepTogether } from '../snippets/keep-together.ts';
import type { SearchContext, SearchResult } from '../snippets/search/entry.ts';
import { searchInSteps } from '../snippets/search-in-steps.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { SnippetStore } from '../store/snippet-store.ts';
import { storeErrorKey } from '../store/store-error.ts';
import type { PlaceFinder } from './place-finder.ts';

/** More would not fit beside the caret. */
const SHOWN = 8;

export interface PaletteSession {
  /** Rises with every opening: what was typed and chosen before is forgotten. */
  opened: ReadonlySignal<number>;
  query: ReadonlySignal<string>;
  /** Best first; those used last for the empty query. */
  results: ReadonlySignal<SearchResult[]>;
  /** Whether those are of all snippets: not yet, right after the browser has started. */
  isWhole: ReadonlySignal<boolean>;
  /** What a text at the caret serves, as soon as the document is read: what belongs there comes first. */
  serves: ReadonlySignal<Partial<Serves>>;
  /** The locale key of what went wrong. */
  failure: ReadonlySignal<string | null>;
  page: PalettePage;
  search(query: string): void;
  lastValues(names: string[]): Promise<Record<string, string>>;
  insert(snippet: Snippet, values: Record<string, string>): void;
  close(): void;
  resize(height: number): void;
}

/** What the palette shows and does; `frame` is the content script that framed it, `place` reads the document. */
export function createPaletteSession(
  store: Client<SnippetStore>,
  frame: () => Client<PaletteFrame>,
  place: PlaceFinder,
): PaletteSession {
  const opened = signal(0);
  const query = signal('');
  const results = signal<SearchResult[]>([]);
  const isWhole = signal(true);
  const serves = signal<Partial<Serves>>({});
  const failure = signal<string | null>(null);
  let opening: PaletteOpening | null = null;
  /** What the mark stands behind, where it is the abbreviation of a snippet: it goes, too. */
  let abbreviation = '';

  async function show(text: string): Promise<SearchResult[]> {
    query.value = text;
    const shown = (found: SearchResult[], whole: boolean) => {
      if (query.peek() !== text) return false;
      results.value = found;
      isWhole.value = whole;
      failure.value = null;
      return true;
    };
    try {
      if (text.trim()) {
        const context = { limit: SHOWN, ...contextOf(serves.peek()) };
        return await searchInSteps(store, text, context, (found, whole) => shown(keepTogether(found), whole));
      }
      const recent = (await store.recent(SHOWN)).map((snippet): SearchResult => ({ snippet, title: [], body: [] }));
      shown(recent, true);
      return recent;
    } catch (error) {
      failure.value = storeErrorKey(error);
      return [];
    }
  }

  async function learnPlace({ blocks, caret }: PaletteOpening) {
    try {
      const found = await place(blocks, caret.block);
      if (opening?.blocks !== blocks) return; // opened elsewhere meanwhile
      serves.value = found;
      if (query.peek().trim()) await show(query.peek());
    } catch (error) {
      console.error('Zhouquan: the document could not be read for its sections.', error);
    }
  }

  return {
    opened,
    query,
    results,
    isWhole,
    serves,
    failure,
    page: {
      async open(asked) {
        opening = asked;
        abbreviation = '';
        serves.value = {};
        void learnPlace(asked);
        failure.value = null;
        query.value = asked.query;
        opened.value += 1;
        if (asked.word && !asked.query) {
          const [best] = await show(asked.word);
          if (isNamed(best?.snippet, asked.word)) {
            abbreviation = asked.word;
            return;
          }
        }
        await show(asked.query);
      },
    },
    search: (text) => void show(text),
    lastValues: (names) => store.lastValues(names),
    insert(snippet, values) {
      if (!opening) return;
      const { trigger, caret, blocks } = opening;
      const over = trigger && abbreviation ? before(trigger, abbreviation) : trigger;
      const spot = over ?? { block: caret.block, start: caret.offset, end: caret.offset };
      const filled = fillSnippet(snippet.body, values);
      const fragment = fitFragment(filled.fragment, blocks, spot);
      const at = filled.caret && caretIn(filled.caret, filled.fragment, fragment);
      void frame()
        .insert(fragment, over ? { over } : 'caret', at)
        .then((result) => {
          if (result.ok) return store.use(snippet.id, used(snippet, values));
        })
        .catch((error: unknown) => console.error('Zhouquan: the use was not counted.', error));
    },
    close: () => void frame().close(),
    resize: (height) => void frame().resize(height),
  };
}

function contextOf({ kind, section }: Partial<Serves>): SearchContext {
  return { ...(kind && { kind }), ...(section && { section }) };
}

function isNamed(snippet: Snippet | undefined, word: string): boolean {
  return snippet?.abbreviation?.toLowerCase() === word.toLowerCase();
}

function before<Over extends { start: number; text: string }>(span: Over, word: string): Over {
  return { ...span, start: span.start - word.length, text: word + span.text };
}

/** Only what the snippet asks for: the unit's profile is not to be remembered as typed. */
function used({ body }: Snippet, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(fieldsOf(body).map(({ name }) => [name, values[name] ?? '']));
}
