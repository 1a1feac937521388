import type { Choices } from '../check/analysis.ts';
import { type Analyser, createAnalyser } from '../check/engine.ts';
import type { RuleMaker } from '../check/rule.ts';
import { rules } from '../check/rules.ts';
import { readSpelling } from '../check/spelling/read-spelling.ts';
import { spelling } from '../check/spelling/spelling.ts';
import { applySplice, type Draft } from '../draft/draft.ts';
import { currentKnowledge } from '../knowledge/current-knowledge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { shippedPacks } from '../shipped/shipped-packs.ts';
import { analysisPacker } from './analysis-wire.ts';
import type { AnalystOrder, SentAnswer } from './analyst.ts';

// The sidebar's worker: holds the draft and the packs, so that reading a long plan never blocks a key press.

const worker = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (answer: SentAnswer) => worker.postMessage(answer);
const pack = analysisPacker();

const text = async (path: string) => (await fetch(path)).text();

const knowledge = currentKnowledge(shippedPacks(), ({ message }) => say({ type: 'pack-refused', message }));
let analyser = knowledge.now.then(firstAnalyser);

/** It answers without the dictionary, which is a hundred times the packs' size. */
function firstAnalyser(known: Knowledge): Analyser {
  say({ type: 'kinds', kinds: known.kinds.map(({ id, title }) => ({ id, title })) });
  return makeAnalyser(known, rules);
}

/** What was read with other packs is read again. */
function takePacks(packs: readonly unknown[]) {
  const before = knowledge.now;
  knowledge.take(packs);
  if (knowledge.now === before) return;
  analyser = knowledge.now.then(firstAnalyser);
  learning = false;
}

function makeAnalyser(known: Knowledge, chosen: readonly RuleMaker[]) {
  return createAnalyser(known, {
    rules: chosen,
    onRuleError: (rule, error) => say({ type: 'rule-failed', rule, message: String(error) }),
  });
}

async function learnSpelling() {
  try {
    const [asked, data] = [knowledge.now, await readSpelling((file) => text(`/spelling/${file}`))];
    const better = makeAnalyser(await asked, [...rules, spelling(data)]);
    await readUp(better);
    if (asked !== knowledge.now) return;
    analyser = Promise.resolve(better);
    soon();
  } catch (error) {
    say({ type: 'rule-failed', rule: 'spelling', message: String(error) });
  }
}

/** Until it has read the newest draft, whoever types is answered by what knows less. */
async function readUp(better: Analyser) {
  let read: Draft | null = null;
  while (draft && draft !== read) {
    read = draft;
    for (const _ of better.readAhead(draft, choices)) await turn();
  }
}

let draft: Draft | null = null;
let choices: Choices = {};
let due = false;
let learning = false;
let halted = false;

/** Milliseconds after which it is told how far the reading is, and characters of a text of which it is told at once. */
const LONG = 400;
const HUGE = 100_000;

worker.onmessage = ({ data }: MessageEvent<AnalystOrder>) => {
  if (data.type === 'packs') takePacks(data.packs);
  else if (data.type === 'draft') draft = data.draft;
  else if (data.type === 'splice') draft = draft && applySplice(draft, data.splice);
  else if (data.type === 'choices') choices = data.choices;
  else halted = data.type === 'halt';
  soon();
};

/** Orders that are already waiting are taken in first: only the newest draft is worth reading. */
function soon() {
  if (due) return;
  due = true;
  setTimeout(answer);
}

/** Lets orders in that came meanwhile. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

async function answer() {
  try {
    const { analyse, readAhead } = await analyser;
    due = false;
    if (!draft || halted) return;
    const total = draft.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const begun = performance.now();
    for (const done of readAhead(draft, choices)) {
      if (total > HUGE || performance.now() - begun > LONG) say({ type: 'reading', done, total });
      await turn();
      // A newer draft is read on its own; what it has in common with this one is known by then.
      if (due || halted) return;
    }
    say({ type: 'analysis', sent: pack(analyse(draft, choices)) });
    if (!learning) {
      learning = true;
      void learnSpelling();
    }
  } catch (error) {
    due = false;
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
