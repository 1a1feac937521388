import type { Choices } from '../check/analysis.ts';
import type { Silence } from '../check/silences.ts';
import type { Database } from './database.ts';
import { storing } from './store-error.ts';

/** What the user decided about documents and findings; the sidebar's memory. */
export type DocumentStore = ReturnType<typeof createDocumentStore>;

/** Every function that writes resolves once the write is on the disk; what goes wrong is a StoreError. */
export function createDocumentStore(open: () => Promise<Database>) {
  return {
    /** Empty where nothing was chosen. */
    choices: (document: string): Promise<Choices> =>
      storing(async () => (await (await open()).documents.get(document))?.choices ?? {}),

    setChoices: (document: string, choices: Choices): Promise<void> =>
      storing(async () => {
        await (await open()).documents.put({ id: document, choices, updatedAt: Date.now() });
      }),

    silences: (): Promise<Silence[]> =>
      storing(async () => (await (await open()).silences.toArray()).map(({ silence }) => silence)),

    addSilence: (silence: Silence): Promise<void> =>
      storing(async () => {
        await (await open()).silences.put({ key: silenceKey(silence), silence });
      }),

    removeSilence: (silence: Silence): Promise<void> =>
      storing(async () => (await open()).silences.delete(silenceKey(silence))),
  };
}

function silenceKey(silence: Silence): string {
  // An item has one reason: the last one given.
  if (silence.scope === 'item') return JSON.stringify(['item', silence.item]);
  return JSON.stringify(Object.entries(silence).sort(([a], [b]) => (a < b ? -1 : 1)));
}
