import { type ReadonlySignal, signal } from '@preact/signals';
import type { Choices } from '../check/analysis.ts';
import { type Silence, silenceFor } from '../check/silences.ts';
import { wordOf } from '../check/word-of.ts';
import type { Client } from '../messaging/rpc.ts';
import type { DocumentStore } from '../store/document-store.ts';
import { storeErrorKey } from '../store/store-error.ts';
import type { Notices } from './notices.ts';
import type { Session } from './session.ts';

interface DecisionOptions {
  memory: Client<DocumentStore>;
  /** The kind of plan the user usually writes; empty where they never said. */
  usualKind(): Promise<string>;
  /** Id of the document they are made about; null while there is none. */
  document: ReadonlySignal<string | null>;
  notices: Notices;
  /** `usual` is what a plan of no other kind is taken for. */
  onChoices(choices: Choices & { usual: string | undefined }): void;
  onSilences(): void;
}

/** What the user decided about the document and its problems, as it is now and as it is kept for the next visit. */
export function createDecisions(options: DecisionOptions) {
  const { memory, usualKind, document, notices, onChoices, onSilences } = options;
  const choices = signal<Choices>({});
  const silences = signal<Silence[]>([]);
  let usual: string | undefined;

  /** The decision holds for as long as the sidebar is open. */
  function notKept(error: unknown) {
    notices.problem(storeErrorKey(error));
  }

  function choose(next: Choices, keep = true) {
    choices.value = next;
    onChoices({ ...next, usual });
    if (keep && document.peek()) memory.setChoices(document.peek()!, next).catch(notKept);
  }

  function setSilences(all: Silence[]) {
    silences.value = all;
    onSilences();
  }

  function add(silence: Silence, key: string, text: string) {
    setSilences([...silences.peek(), silence]);
    memory.addSilence(silence).catch(notKept);
    notices.done(key, { text }, () => {
      notices.dismiss();
      remove(silence);
    });
  }

  function remove(silence: Silence) {
    setSilences(silences.peek().filter((other) => other !== silence));
    memory.removeSilence(silence).catch(notKept);
  }

  const actions: Pick<Session, 'silence' | 'waive' | 'unwaive'> = {
    silence: (finding, scope) => add(silenceFor(finding, scope, document.peek()!), 'notice.silenced', wordOf(finding)),
    waive: ({ id, title }, reason) => add({ scope: 'item', item: id, title, reason }, 'notice.waived', title),
    unwaive({ item }) {
      const silence = silences.peek().find((one) => one.scope === 'item' && one.item === item.id);
      if (silence) remove(silence);
    },
  };

  return {
    choices,
    silences,
    actions,
    choose: (next: Choices) => choose(next),
    notKept,
    /** What was decided for this document earlier. */
    async remember(id: string) {
      try {
        const [known, all, kind] = await Promise.all([memory.choices(id), memory.silences(), usualKind()]);
        usual = kind || undefined;
        silences.value = all;
        if (document.peek() === id) choose(known, false);
      } catch (error) {
        notKept(error);
      }
    },
  };
}
