import { currentKnowledge } from '../knowledge/current-knowledge.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { servesAt } from '../plan/serves-at.ts';
import { shippedPacks } from '../shipped/shipped-packs.ts';
import type { PlaceAnswer, PlacePacks, PlaceQuestion } from './place-finder.ts';

// The palette's worker: reads the document, so that what is typed to find a snippet never waits for that.

const worker = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (answer: PlaceAnswer) => worker.postMessage(answer);

const knowledge = currentKnowledge(
  shippedPacks(),
  // The sidebar says so to the user.
  ({ message }) => console.warn(`Zhouquan: ${message}`),
);

worker.onmessage = async ({ data }: MessageEvent<PlaceQuestion | PlacePacks>) => {
  if ('packs' in data) return knowledge.take(data.packs);
  const { id, blocks, block } = data;
  try {
    say({ id, serves: servesAt(parsePlan({ version: 1, blocks }, await knowledge.now), blocks, block) });
  } catch (error) {
    say({ id, failure: String(error) });
  }
};
