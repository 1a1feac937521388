import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readPacks } from '../knowledge/read-packs.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { servesAt } from '../plan/serves-at.ts';
import type { PlaceAnswer, PlaceQuestion } from './place-finder.ts';

// The palette's worker: reads the document, so that what is typed to find a snippet never waits for that.

const worker = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (answer: PlaceAnswer) => worker.postMessage(answer);

const knowledge: Promise<Knowledge> = readPacks(async (path) => (await fetch(`/packs/${path}`)).json()).then(
  loadKnowledge,
);

worker.onmessage = async ({ data }: MessageEvent<PlaceQuestion>) => {
  const { id, blocks, block } = data;
  try {
    say({ id, serves: servesAt(parsePlan({ version: 1, blocks }, await knowledge), blocks, block) });
  } catch (error) {
    say({ id, failure: String(error) });
  }
};
