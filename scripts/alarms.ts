import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createAnalyser } from '../lib/check/engine.ts';
import { rules } from '../lib/check/rules.ts';
import { spelling } from '../lib/check/spelling/spelling.ts';
import { draftFromText } from '../lib/draft/draft.ts';
import { readShippedKnowledge } from './check/read-shipped-knowledge.ts';
import { readShippedSpelling } from './check/read-shipped-spelling.ts';
import { readText } from './check/read-text.ts';
import { textFiles } from './check/text-files.ts';
import { wordsFor } from './check/words.ts';
import { root } from './command.ts';

// How often each rule speaks up in a folder of text: `npm run alarms -- [--show] [--keep] DIR...`
// On clean text these are its false alarms; with --keep they are what the settings show.

const words = wordsFor(process.env);
const args = process.argv.slice(2);
const show = args.includes('--show');
const keep = args.includes('--keep');
const folders = args.filter((arg) => !arg.startsWith('--'));
if (!folders.length) {
  console.error('usage: npm run alarms -- [--show] [--keep] DIR...');
  process.exit(2);
}

const knowledge = await readShippedKnowledge();
const analyser = createAnalyser(knowledge, { rules: [...rules, spelling(await readShippedSpelling())] });
const perRule = new Map<string, { error: number; warning: number; hint: number }>();
let characters = 0;
let files = 0;

for (const path of folders.flatMap(textFiles)) {
  const read = readText(path, words);
  if ('error' in read) {
    console.error(`${path}: ${read.error}`);
    continue;
  }
  files++;
  characters += read.text.length;
  const draft = draftFromText(read.text);
  for (const finding of analyser.analyse(draft).findings) {
    const count = perRule.get(finding.rule) ?? { error: 0, warning: 0, hint: 0 };
    count[finding.severity]++;
    perRule.set(finding.rule, count);
    if (show) {
      const { text } = draft.blocks.find((block) => block.id === finding.block)!;
      const around = `${text.slice(Math.max(0, finding.start - 12), finding.start)}[${finding.text}]${text.slice(finding.end, finding.end + 12)}`;
      console.log(`${finding.rule} ${finding.severity} ${around} | ${finding.message}`);
    }
  }
}

const rate = (count: number) => ((count * 10_000) / characters).toFixed(2);
console.log(`${files} files, ${characters} characters; findings per 10,000 characters`);
let sure = 0;
let hints = 0;
for (const [rule, { error, warning, hint }] of [...perRule].sort((a, b) => b[1].error - a[1].error)) {
  console.log(`${rule.padEnd(32)} error ${rate(error)}  warning ${rate(warning)}  hint ${rate(hint)}`);
  sure += error + warning;
  hints += hint;
}
console.log(`${'all'.padEnd(32)} error and warning ${rate(sure)}  hint ${rate(hints)}`);

if (keep) {
  const rates = Object.fromEntries(
    [...perRule].sort().map(([rule, { error, warning, hint }]) => [rule, Number(rate(error + warning + hint))]),
  );
  const file = resolve(root, 'components/options/alarm-rates.json');
  writeFileSync(file, `${JSON.stringify({ characters, rates }, null, 2)}\n`);
  console.log(`Kept in ${file}: what the settings show.`);
}
