import { signal } from '@preact/signals';
import { draftFromText, type Fragment } from '../draft/draft.ts';
import type { EditorEvent, RichPart } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import type { RescueService } from '../messaging/services.ts';
import { type Filled, fillSnippet } from '../snippets/fill.ts';
import { keepTogether } from '../snippets/keep-together.ts';
import type { SearchResult } from '../snippets/search/entry.ts';
import { searchInSteps } from '../snippets/search-in-steps.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { SnippetStore } from '../store/snippet-store.ts';
import { storeErrorKey } from '../store/store-error.ts';
import { type CaretContext, paragraphAt, servesHere, spotOf } from './caret-context.ts';
import type { Notices } from './notices.ts';
import type { Outcome, Session, SnippetShelf } from './session.ts';

const RECENT = 30;
/** A shorter paragraph is a version of anything. */
const TELLING = 12;

/** The snippets as the sidebar sees them: the newest result on show, and the writes with their notices. */
export function createSnippetShelf(
  store: Client<SnippetStore>,
  notices: Notices,
  insertText: Session['insertText'],
  diagnose: RescueService['diagnose'],
  context: () => CaretContext,
  /** See `EditorApi`; null where the editor has gone, too. */
  readRich: (part: RichPart) => Promise<Fragment | null>,
): SnippetShelf & { hearDrop(drop: Extract<EditorEvent, { type: 'drop' }>): Promise<void> } {
  const results = signal<SearchResult[]>([]);
  const isWhole = signal(true);
  const query = signal('');
  const failure = signal<string | null>(null);
  const toFill = signal<{ snippet: Snippet } | null>(null);
  let drag: { id: string; snippet: Snippet; values: Record<string, string> | null } | null = null;

  async function refresh() {
    const asked = query.peek();
    const { kind, section } = servesHere(context());
    // False if it was typed on meanwhile: that answer is on its way.
    const show = (found: SearchResult[], whole: boolean) => {
      if (query.peek() !== asked) return false;
      results.value = keepTogether(found);
      isWhole.value = whole;
      failure.value = null;
      return true;
    };
    try {
      if (asked.trim()) {
        await searchInSteps(store, asked, { ...(kind && { kind }), ...(section && { section }) }, show);
        return;
      }
      const recent = await store.recent(RECENT);
      if (
        !show(
          recent.map((snippet) => ({ snippet, title: [], body: [] })),
          true,
        )
      )
        return;
      if (recent.length === 0 && (await diagnose()).lost) failure.value = 'store.lost';
    } catch (error) {
      failure.value = storeErrorKey(error);
    }
  }

  /** After a write the list is shown anew; what went wrong is the caller's to show. */
  async function written<T>(write: Promise<T>): Promise<T> {
    const value = await write;
    await refresh();
    return value;
  }

  const known = (id: string) => results.peek().find(({ snippet }) => snippet.id === id)?.snippet;

  function use(snippet: Snippet, values: Record<string, string>) {
    written(store.use(snippet.id, values)).catch((error) => notices.problem(storeErrorKey(error)));
  }

  /** As the document around the caret has it. */
  async function insertHere({ fragment, caret }: Filled): Promise<Outcome> {
    // Only what a first look at the sidebar needs is there when it opens.
    const { caretIn, fitFragment } = await import('../snippets/fit-fragment.ts');
    const at = context();
    const fitted = fitFragment(fragment, at.draft?.blocks ?? [], spotOf(at));
    return insertText(fitted, 'caret', caret && caretIn(caret, fragment, fitted));
  }

  async function insert(snippet: Snippet, values: Record<string, string>): Promise<Outcome> {
    const outcome = await insertHere(fillSnippet(snippet.body, values));
    if (outcome.ok) use(snippet, values);
    return outcome;
  }

  void refresh();

  return {
    results,
    isWhole,
    query,
    failure,
    search(text) {
      query.value = text;
      void refresh();
    },
    async add(input) {
      const snippet = await written(store.add(input));
      notices.done('notice.snippet-saved', { title: snippet.title });
      return snippet;
    },
    async update(id, change, base = known(id)?.updatedAt) {
      const snippet = await written(store.update(id, change, base));
      notices.done('notice.snippet-saved', { title: snippet.title });
      return snippet;
    },
    kept: (id) => ({ current: () => store.get(id), earlier: () => store.revisions(id) }),
    async remove(id) {
      const title = known(id)?.title ?? '';
      await written(store.remove(id));
      notices.done('notice.snippet-removed', { title }, () => {
        notices.dismiss();
        written(store.restore(id)).catch((error) => notices.problem(storeErrorKey(error)));
      });
    },
    insert,
    dragged(snippet, values) {
      drag = { id: crypto.randomUUID(), snippet, values };
      return drag.id;
    },
    toFill,
    async hearDrop({ id, text }) {
      // Out of another window, whose sidebar does not hear of it.
      if (drag?.id !== id)
        await insertHere({ fragment: draftFromText(text).blocks.map(({ text, kind }) => ({ text, kind })) });
      else if (drag.values) await insert(drag.snippet, drag.values);
      else toFill.value = { snippet: drag.snippet };
    },
    dropped: use,
    serves: () => servesHere(context()),
    near: (text) => store.near(text),
    async differing() {
      const { caret } = context();
      const text = paragraphAt(context());
      if (!caret || text.length < TELLING) return null;
      const [near, { says }] = await Promise.all([store.near(text), import('../snippets/likeness.ts')]);
      if (!near[0] || near.some(({ snippet }) => says(snippet.body, text))) return null;
      const { snippet } = near[0];
      const [rich, { carryFields }] = await Promise.all([
        readRich({ block: caret.block }),
        import('../snippets/carry-fields.ts'),
      ]);
      // It may have been written in meanwhile.
      const bold = rich?.[0]?.text === text ? rich[0].bold : undefined;
      return { snippet, body: carryFields(snippet.body, text, bold) };
    },
    async selectedBody() {
      const [rich, { bodyOf }] = await Promise.all([readRich('selected'), import('../snippets/body-of.ts')]);
      return bodyOf(rich ?? draftFromText(context().caret?.selected ?? '').blocks).trim();
    },
    lastValues: (names) => store.lastValues(names),
  };
}
