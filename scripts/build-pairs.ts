import { readFileSync, writeFileSync } from 'node:fs';
import { textFiles } from './check/text-files.ts';

// Builds public/spelling/pairs.txt: which characters stand side by side in official text. It was made from the statutes,
// regulations and interpretations in github.com/LawRefBook/Laws and github.com/ImCa0/just-laws, and from governments' yearly
// reports in github.com/johncodes404/china-provincial-gov-reports-2026; official texts of that
// kind are in the public domain (Copyright Law of China, article 5). `node scripts/build-pairs.ts DIR...`

/** Seen once may be a misprint. */
const LEAST_OFTEN = 2;
const RUNS = /[\u4e00-\u9fff]+/g;

const lines = new Set(
  process.argv
    .slice(2)
    .flatMap((folder) => textFiles(folder))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.length > 5),
);
const counts = new Map<string, number>();
for (const line of lines) {
  for (const [run] of line.matchAll(RUNS)) {
    for (let at = 0; at + 1 < run.length; at++) {
      const pair = run.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
}
const behind = new Map<string, string[]>();
for (const [pair, count] of counts) {
  if (count >= LEAST_OFTEN) behind.set(pair[0]!, [...(behind.get(pair[0]!) ?? []), pair[1]!]);
}
const rows = [...behind]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([first, seconds]) => first + seconds.sort().join(''));
writeFileSync(new URL('../public/spelling/pairs.txt', import.meta.url), `${rows.join('\n')}\n`);
