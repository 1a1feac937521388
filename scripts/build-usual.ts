import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lexiconFor } from '../lib/check/spelling/spelling.ts';
import { readShippedKnowledge } from './check/read-shipped-knowledge.ts';
import { readShippedSpelling } from './check/read-shipped-spelling.ts';
import { textFiles } from './check/text-files.ts';
import { wordsIn } from './check/words-in.ts';

// Adds to public/spelling/usual.txt, the words that plans are made of: all that stand in the project's own plans and
// clean texts, and those often seen in folders of official text (laws, governments' yearly reports):
// `node scripts/build-usual.ts DIR...`

const OWN = ['tests/fixtures/plans', 'tests/fixtures/clean'];
/** In so much official text a word that such texts are made of comes at least so often. */
const LEAST_OFTEN = 5;
/** Names of people and places, which no slip is likelier to mean: jieba's tags. */
const NAME = /^n[rstz]/;
/** Numbers are made, not kept: 第八十条. */
const NUMBER = /[零〇一二三四五六七八九十百千万第]/;
const RUNS = /[\u4e00-\u9fff]+/g;

const data = await readShippedSpelling();
const lexicon = lexiconFor(await readShippedKnowledge(), data);
const own = count(OWN);
const official = count(process.argv.slice(2));
const names = new Set(readTags(NAME));
const usual = new Set([...data.usual.split('\n').filter(Boolean), ...own.keys()]);
for (const [word, often] of official) if (often >= LEAST_OFTEN && !names.has(word)) usual.add(word);
for (const word of usual) if (NUMBER.test(word)) usual.delete(word);
writeFileSync(new URL('../public/spelling/usual.txt', import.meta.url), `${[...usual].sort().join('\n')}\n`);

/** The dictionary's words with a tag like this. */
function readTags(wanted: RegExp): string[] {
  const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
  return dictionary.split('\n').flatMap((line) => {
    const [text = '', , tag = ''] = line.split(' ');
    return wanted.test(tag) ? [text] : [];
  });
}

function count(folders: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of folders.flatMap(textFiles)) {
    for (const [run] of readFileSync(path, 'utf8').matchAll(RUNS)) {
      for (const word of wordsIn(run, lexicon)) if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
