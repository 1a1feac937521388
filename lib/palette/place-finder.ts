import type { Block } from '../draft/draft.ts';
import type { Serves } from '../plan/serves-at.ts';

/** What the palette asks its worker: what the block with this id serves. */
export interface PlaceQuestion {
  id: number;
  blocks: Block[];
  block: string;
}

export type PlaceAnswer = { id: number; serves: Serves } | { id: number; failure: string };

/** Tells what a text in one of these blocks would serve; rejects where the document can't be read. */
export type PlaceFinder = (blocks: Block[], block: string) => Promise<Serves>;

/** Starts the worker that reads documents. */
export function startPlaceFinder(): PlaceFinder {
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
  return (blocks, block) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => ('serves' in answer ? resolve(answer.serves) : reject(new Error(answer.failure))));
      worker.postMessage({ id, blocks, block } satisfies PlaceQuestion);
    });
}
