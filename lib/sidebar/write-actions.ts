import type { Finding } from '../check/finding.ts';
import type { Edit, Fragment, Place } from '../draft/draft.ts';
import type { EditorApi, WriteResult } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import type { Notices } from './notices.ts';
import type { Outcome } from './session.ts';

/** What was done, as the key of the sentence that says so. */
type Done = 'notice.inserted' | 'notice.inserted-several' | 'notice.fixed' | 'notice.fixed-all' | 'notice.filled';

/** The writes a user asks for, each ending in a notice that says what happened and how to go back. */
export function createWriteActions(editor: () => Client<EditorApi> | null, notices: Notices) {
  async function attempt(write: (api: Client<EditorApi>) => Promise<WriteResult>): Promise<WriteResult> {
    const api = editor();
    return api ? write(api).catch(lost) : lost();
  }

  function tell(done: Done, count: number, result: WriteResult): Outcome {
    if (result.ok) {
      if (result.unseen) notices.done('notice.unseen');
      else notices.done(result.undoSteps === 1 ? done : `${done}.steps`, { count, steps: result.undoSteps });
      return { ok: true };
    }
    notices.problem(result.copied ? 'notice.copied' : `notice.${result.reason}`);
    return { ok: false, reason: result.reason };
  }

  async function report(done: Done, count: number, write: (api: Client<EditorApi>) => Promise<WriteResult>) {
    return tell(done, count, await attempt(write));
  }

  return {
    tell,

    /** One of several inserts, which are told of together. */
    insertQuietly: (fragment: Fragment, place: Place): Promise<WriteResult> =>
      attempt((api) => api.insertFragment(fragment, place)),

    insert: (fragment: Fragment, place: Place): Promise<Outcome> =>
      report('notice.inserted', 1, (api) => api.insertFragment(fragment, place)),

    fix: (finding: Finding, choice = 0): Promise<Outcome> => {
      const edits = finding.fixes[choice]?.edits;
      if (!edits) throw new Error(`The finding “${finding.id}” has no fix ${choice}.`);
      return report('notice.fixed', 1, (api) => api.applyEdits(edits));
    },

    fill: (edits: Edit[]): Promise<Outcome> => report('notice.filled', edits.length, (api) => api.applyEdits(edits)),

    fixAll(findings: Finding[]): Promise<Outcome> {
      const { edits, count } = together(findings);
      return report('notice.fixed-all', count, (api) => api.applyEdits(edits));
    },
  };
}

/** The first fixes of as many findings as go together: one that overlaps an earlier one waits for the next round. */
export function together(findings: Finding[]): { edits: Edit[]; count: number } {
  const edits: Edit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const own = fixes[0]?.edits ?? [];
    if (!own.length || own.some((edit) => edits.some((other) => clash(edit, other)))) continue;
    edits.push(...own);
    count += 1;
  }
  return { edits, count };
}

/** Two edits clash where they share a character, or insert at the same place. */
function clash(a: Edit, b: Edit): boolean {
  return a.block === b.block && ((a.start < b.end && b.start < a.end) || a.start === b.start);
}

/** The page or the background went away before it answered: nothing is known of the write. */
function lost(): WriteResult {
  return { ok: false, reason: 'vanished', copied: false };
}
