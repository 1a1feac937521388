import type { Choices } from '../check/analysis.ts';
import { createAnalyser } from '../check/engine.ts';
import { applySplice, type Draft } from '../draft/draft.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readPacks } from '../knowledge/read-packs.ts';
import type { AnalystAnswer, AnalystOrder } from './analyst.ts';

// The sidebar's worker: holds the draft and the packs, so that reading a long plan never blocks a key press.

const worker = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (answer: AnalystAnswer) => worker.postMessage(answer);

const analyser = readPacks(async (path) => (await fetch(`/packs/${path}`)).json())
  .then(loadKnowledge)
  .then((knowledge) => {
    say({ type: 'kinds', kinds: knowledge.kinds.map(({ id, title }) => ({ id, title })) });
    return createAnalyser(knowledge, {
      onRuleError: (rule, error) => say({ type: 'rule-failed', rule, message: String(error) }),
    });
  });

let draft: Draft | null = null;
let choices: Choices = {};
let due = false;

worker.onmessage = ({ data }: MessageEvent<AnalystOrder>) => {
  if (data.type === 'draft') draft = data.draft;
  else if (data.type === 'splice') draft = draft && applySplice(draft, data.splice);
  else choices = data.choices;
  if (due) return;
  due = true;
  setTimeout(answer); // orders that are already waiting are taken in first: only the newest draft is worth reading
};

async function answer() {
  try {
    const { analyse } = await analyser;
    due = false;
    if (draft) say({ type: 'analysis', analysis: analyse(draft, choices) });
  } catch (error) {
    due = false;
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
