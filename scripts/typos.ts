import { readFileSync } from 'node:fs';
import { corrections } from '../lib/check/spelling/corrections.ts';
import { LONGEST, lettersOf } from '../lib/check/spelling/ideographs.ts';
import { costOf } from '../lib/check/spelling/lexicon.ts';
import { lexiconFor } from '../lib/check/spelling/spelling.ts';
import { readShippedKnowledge } from './check/read-shipped-knowledge.ts';
import { readShippedSpelling } from './check/read-shipped-spelling.ts';
import { textFiles } from './check/text-files.ts';

// How many random slips the spelling layer finds: each changes one character of an ordinary word of clean text into
// one that sounds or looks like it, so that it is no word any more. `node scripts/typos.ts [--show] DIR...`

/** Words at least so usual are ordinary, characters at least so usual are what people slip into. */
const ORDINARY = 13;
const COMMON = 13;

const args = process.argv.slice(2);
const show = args.includes('--show');
const data = await readShippedSpelling();
const lexicon = lexiconFor(await readShippedKnowledge(), data);
const seed = Number(args.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? 20261123);
const random = generator(seed);
const lines = args
  .filter((arg) => !arg.startsWith('--'))
  .flatMap(textFiles)
  .flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/))
  .filter((line) => line.length > 12);

for (const [name, groups] of [
  ['sound', data.sounds],
  ['look', `${data.looks}\n${data.shapes}`],
] as const) {
  const alike = new Map<string, string[]>();
  for (const group of groups.split('\n')) {
    for (const one of group)
      alike.set(
        one,
        [...(alike.get(one) ?? []), ...group].filter((other) => other !== one),
      );
  }
  let tried = 0;
  let found = 0;
  let right = 0;
  for (let round = 0; round < 20_000 && tried < 2000; round++) {
    const line = pick(lines);
    const slip = makeSlip(line, alike);
    if (!slip) continue;
    tried++;
    const hit = corrections(slip.text, lexicon).find((one) => one.start <= slip.at && slip.at < one.end);
    if (hit) found++;
    const mended = hit && slip.text.slice(0, hit.start) + hit.right + slip.text.slice(hit.end);
    if (mended === line) right++;
    else if (show)
      console.log(`${name} ${hit ? 'wrong' : 'missed'} ${slip.was} → ${slip.now}${hit ? `, said ${hit.right}` : ''}`);
  }
  console.log(`${name}: ${tried} slips, found ${percent(found, tried)}, of these right ${percent(right, found)}`);
}

/** Changes one character of a word of at least two, into one used about as often; undefined where that fails. */
function makeSlip(line: string, alike: Map<string, string[]>) {
  const letters = lettersOf(line);
  const at = Math.floor(random() * (line.length - LONGEST));
  for (let size = LONGEST; size >= 2; size--) {
    if (costOf(lexicon, letters, at, size) > ORDINARY) continue;
    const place = at + Math.floor(random() * size);
    const other = pick((alike.get(line[place]!) ?? []).filter((one) => costOf(lexicon, lettersOf(one), 0, 1) < COMMON));
    if (!other) return undefined;
    const text = line.slice(0, place) + other + line.slice(place + 1);
    if (costOf(lexicon, lettersOf(text), at, size) < Number.POSITIVE_INFINITY) return undefined;
    return { text, at: place, was: line.slice(at, at + size), now: text.slice(at, at + size) };
  }
  return undefined;
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** Mulberry32: the same slips every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
