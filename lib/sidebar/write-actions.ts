import type { Signal } from '@preact/signals';
import type { Finding } from '../check/finding.ts';
import type { CaretPlace, Edit, Fragment, Place } from '../draft/draft.ts';
import type { EditorApi, WriteResult } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import { copyText } from './copy-text.ts';
import { fixSeveral } from './fix-several.ts';
import type { Notices } from './notices.ts';
import type { Outcome, Progress } from './session.ts';
import { unlessGone } from './unless-gone.ts';

/** What was done, as the key of the sentence that says so. */
type Done = 'notice.inserted' | 'notice.inserted-several' | 'notice.fixed' | 'notice.fixed-all' | 'notice.filled';

/** The writes a user asks for, each ending in a notice that says what happened and how to go back. */
export function createWriteActions(
  editor: () => Client<EditorApi> | null,
  notices: Notices,
  progress: Signal<Progress | null>,
  copy: (text: string) => Promise<boolean> = copyText,
) {
  async function attempt(text: string, write: (api: Client<EditorApi>) => Promise<WriteResult>): Promise<WriteResult> {
    const api = editor();
    const result = await (api ? write(api).catch(unlessGone(lost())) : lost());
    // What is stale was looked at anew; everything else may be lost unless it is copied.
    if (result.ok || result.copied || result.reason === 'stale') return result;
    // A frame that the user has not clicked in may copy nothing; the sidebar, where they just did, may.
    return { ...result, copied: await copy(text) };
  }

  function tell(done: Done, count: number, result: WriteResult): Outcome {
    if (result.ok) {
      const { undoSteps: steps } = result;
      if (result.unseen) notices.done('notice.unseen');
      else notices.done(steps === 0 ? 'notice.no-undo' : steps === 1 ? done : `${done}.steps`, { count, steps });
      return { ok: true };
    }
    notices.problem(result.copied ? `notice.${result.reason}.copied` : `notice.${result.reason}`);
    return { ok: false, reason: result.reason };
  }

  const pending = new Map<string, Promise<WriteResult>>();
  /** Asked for again before it is done, as by a double click or a key held down, the same write is made once. */
  const once = (asked: unknown, write: () => Promise<WriteResult>): Promise<WriteResult> => {
    const key = JSON.stringify(asked);
    const known = pending.get(key);
    if (known) return known;
    const made = write().finally(() => pending.delete(key));
    pending.set(key, made);
    return made;
  };

  const insert = (fragment: Fragment, place: Place, caret?: CaretPlace) =>
    once([fragment, place, caret], () =>
      attempt(fragment.map(({ text }) => text).join('\n'), (api) => api.insertFragment(fragment, place, caret)),
    );

  const edit = async (done: Done, count: number, edits: Edit[]) => {
    const text = edits.map(({ insert }) => insert).join('\n');
    return tell(done, count, await once(edits, () => attempt(text, (api) => api.applyEdits(edits))));
  };

  return {
    tell,

    /** One of several inserts, which are told of together. */
    insertQuietly: insert,

    insert: async (fragment: Fragment, place: Place, caret?: CaretPlace): Promise<Outcome> =>
      tell('notice.inserted', 1, await insert(fragment, place, caret)),

    fix: (finding: Finding, choice = 0): Promise<Outcome> => {
      const edits = finding.fixes[choice]?.edits;
      if (!edits) throw new Error(`The finding “${finding.id}” has no fix ${choice}.`);
      return edit('notice.fixed', 1, edits);
    },

    fill: (edits: Edit[]): Promise<Outcome> => edit('notice.filled', edits.length, edits),

    async fixAll(findings: Finding[]): Promise<Outcome> {
      const apply = (edits: Edit[]) => {
        const text = edits.map(({ insert }) => insert).join('\n');
        return once(edits, () => attempt(text, (api) => api.applyEdits(edits)));
      };
      const { count, result } = await fixSeveral(together(findings), { apply, progress });
      return count === 0 && result.ok ? { ok: true } : tell('notice.fixed-all', count, result);
    },
  };
}

/** The first fixes of as many findings as go together: one that overlaps an earlier one waits for the next round. */
export function together(findings: Finding[]): Edit[][] {
  const ofBlock = new Map<string, Edit[]>();
  return findings.flatMap(({ fixes }) => {
    const own = fixes[0]?.edits ?? [];
    if (!own.length || own.some((edit) => ofBlock.get(edit.block)?.some((other) => clash(edit, other)))) return [];
    for (const edit of own) {
      const others = ofBlock.get(edit.block);
      if (others) others.push(edit);
      else ofBlock.set(edit.block, [edit]);
    }
    return [own];
  });
}

/** Two edits clash where they share a character, or insert at the same place. */
function clash(a: Edit, b: Edit): boolean {
  return a.block === b.block && ((a.start < b.end && b.start < a.end) || a.start === b.start);
}

/** The page or the background went away before it answered: nothing is known of the write. */
function lost(): WriteResult {
  return { ok: false, reason: 'vanished', copied: false };
}
