import type { Block } from '../draft/draft.ts';
import type { Serves } from '../plan/serves-at.ts';

/** What the palette asks its worker: what the block with this id serves. */
export interface PlaceQuestion {
  id: number;
  blocks: Block[];
  block: string;
}

/** The user's own packs, none included; nothing is answered before the first of these. */
export interface PlacePacks {
  packs: readonly unknown[];
}

export type PlaceAnswer = { id: number; serves: Serves } | { id: number; failure: string };

/** Tells what a text in one of these blocks would serve; rejects where the document can't be read. */
export type PlaceFinder = (blocks: Block[], block: string) => Promise<Serves>;

/** Starts the worker that reads documents, with the user's own packs beside the shipped. */
export function startPlaceFinder(ownPacks: (listener: (packs: readonly unknown[]) => void) => void): PlaceFinder {
  const worker = new Worker(new URL('./place-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: PlaceAnswer) => void>();
  let last = 0;
  const failAll = (failure: string) => {
    for (const [id, answer] of waiting) answer({ id, failure });
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<PlaceAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = ({ message }) => failAll(message);
  ownPacks((packs) => worker.postMessage({ packs } satisfies PlacePacks));
  return (blocks, block) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => ('serves' in answer ? resolve(answer.serves) : reject(new Error(answer.failure))));
      worker.postMessage({ id, blocks, block } satisfies PlaceQuestion);
    });
}
