import { readFileSync, writeFileSync } from 'node:fs';
import { corrections } from '../lib/check/spelling/corrections.ts';
import type { Lexicon, SpellingData } from '../lib/check/spelling/lexicon.ts';
import { lexiconFor } from '../lib/check/spelling/spelling.ts';
import { readShippedKnowledge } from './check/read-shipped-knowledge.ts';
import { readShippedSpelling } from './check/read-shipped-spelling.ts';
import { textFiles } from './check/text-files.ts';
import { wordsIn } from './check/words-in.ts';

// Adds to public/spelling/phrases.txt, which is kept by hand, what is often said in official text (governments' yearly
// reports), and takes out each phrase of which clean text holds what would be taken for a slip:
// `node scripts/build-phrases.ts DIR... --clean DIR...`

/** Rarer ones are no phrases, shorter ones have too many neighbours. */
const LEAST_OFTEN = 5;
const [SHORTEST, LONGEST] = [5, 8];
/** Numbers and dates are made, not kept; 应当 and its like are as often said in one character; 主要目标是 goes on. */
const MADE =
  /[零〇一二三四五六七八九十百千万亿第两年月日]|应当|或者|以下|[的地得和与及或等是有在对为以将把被由从向到了不也]$/;
const RUNS = /[\u4e00-\u9fff]+/g;

const args = process.argv.slice(2);
const split = args.includes('--clean') ? args.indexOf('--clean') : args.length;
const knowledge = await readShippedKnowledge();
const data = await readShippedSpelling();
const bare = lexiconFor(knowledge, { ...data, phrases: '' });
const phrases = new Set(data.phrases.split('\n').filter(Boolean));
for (const [phrase, often] of count(linesOf(args.slice(0, split)), bare)) if (often >= LEAST_OFTEN) phrases.add(phrase);
const clean = linesOf(args.slice(split + 1));
for (let dropped = drop(); dropped > 0; dropped = drop()) console.log(`${dropped} taken out`);
writeFileSync(new URL('../public/spelling/phrases.txt', import.meta.url), `${[...phrases].sort().join('\n')}\n`);

function linesOf(folders: readonly string[]): string[] {
  return [...new Set(folders.flatMap(textFiles).flatMap((path) => readFileSync(path, 'utf8').split('\n')))];
}

/** Two to four words beside each other, the first two of them of two characters and more. */
function count(lines: readonly string[], lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of lines.flatMap((line) => [...line.matchAll(RUNS)])) {
    const words = wordsIn(run, lexicon);
    words.forEach((first, at) => {
      if (first.length < 2 || (words[at + 1]?.length ?? 0) < 2) return;
      for (let end = at + 2; end <= at + 4 && end <= words.length; end++) {
        const phrase = words.slice(at, end).join('');
        if (phrase.length < SHORTEST || phrase.length > LONGEST || MADE.test(phrase)) continue;
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    });
  }
  return counts;
}

/** Takes out what clean text speaks against; how many that are. */
function drop(): number {
  const given: SpellingData = { ...data, phrases: [...phrases].join('\n') };
  const lexicon = lexiconFor(knowledge, given);
  let dropped = 0;
  for (const line of clean) for (const { right } of corrections(line, lexicon)) if (phrases.delete(right)) dropped++;
  return dropped;
}
