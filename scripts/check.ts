import { createAnalyser } from '../lib/check/engine.ts';
import { rules } from '../lib/check/rules.ts';
import { spelling } from '../lib/check/spelling/spelling.ts';
import { draftFromText } from '../lib/draft/draft.ts';
import { answerForm, blockOffsets } from './check/answer-form.ts';
import { readShippedKnowledge } from './check/read-shipped-knowledge.ts';
import { readShippedSpelling } from './check/read-shipped-spelling.ts';
import { readText } from './check/read-text.ts';
import { report } from './check/report.ts';
import { wordsFor } from './check/words.ts';

// The checker on the command line: `npm run --silent check -- [--json] FILE...`
// Ends with 1 where it told a person of an error; with 2 where it was called wrongly or a file could not be checked.

const words = wordsFor(process.env);
const args = process.argv.slice(2);
const json = args.includes('--json');
const files = args.filter((arg) => arg !== '--json');
if (args.includes('--help')) {
  console.log(words.usage);
  process.exit(0);
}
const unknown = files.find((arg) => arg.startsWith('-') && arg !== '-');
if (unknown || !files.length) {
  if (unknown) console.error(words.unknown(unknown));
  console.error(words.usage);
  process.exit(2);
}

const knowledge = await readShippedKnowledge();
let file = '';
const analyser = createAnalyser(knowledge, {
  rules: [...rules, spelling(await readShippedSpelling())],
  onRuleError: (rule, error) => console.error(`${file}: ${words.ruleFailed(rule)}`, error),
});
const counts = { error: 0, warning: 0, hint: 0, missing: 0 };
let unread = 0;

for (file of files) {
  const read = readText(file, words);
  if ('error' in read) {
    unread++;
    console.log(json ? JSON.stringify({ file, error: read.error }) : `${file}: ${read.error}`);
    continue;
  }
  const draft = draftFromText(read.text);
  const analysis = analyser.analyse(draft);
  if (json) console.log(JSON.stringify(answerForm(file, analysis, blockOffsets(draft, read.text))));
  else {
    const { lines, counts: own } = report(file, draft, analysis, words);
    for (const line of lines) console.log(line);
    for (const key of Object.keys(own) as (keyof typeof own)[]) counts[key] += own[key];
  }
}

if (!json) console.log(words.summary(files.length, counts) + (unread ? words.unread(unread) : ''));
process.exitCode = unread ? 2 : counts.error ? 1 : 0;
