import fc from 'fast-check';
import { readShippedKnowledge } from '../../scripts/check/read-shipped-knowledge.ts';
import { changes, draft } from './drafts.ts';
import { createJudge } from './invariants.ts';
import { findSlowRules } from './slow-rules.ts';

// `npm run fuzz [-- --drafts=N --seed=N]`: 100,000 generated drafts, then texts made to be slow. A failure is printed
// with the seed that brings it back and the smallest draft that shows it.

const number = (name: string, otherwise: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);
const drafts = number('drafts', 100_000);
const seed = number('seed', Date.now() % 2 ** 31);
const CHUNK = 5_000;

const knowledge = await readShippedKnowledge();
const { judge } = createJudge(knowledge);

console.log(`Seed ${seed}.`);
for (let done = 0; done < drafts; done += CHUNK) {
  const numRuns = Math.min(CHUNK, drafts - done);
  fc.assert(fc.property(draft, changes, judge), { numRuns, seed: seed + done });
  console.log(`${done + numRuns} drafts: nothing broken.`);
}

const slow = findSlowRules(knowledge);
for (const line of slow) console.log(line);
process.exitCode = slow.length > 0 ? 1 : 0;
if (!slow.length) console.log('No rule, nor reading the plan, took over 50 ms on any 10,000 characters.');
