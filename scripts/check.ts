import { createAnalyser } from '../lib/check/engine.ts';
import { rules } from '../lib/check/rules.ts';
import { spelling } from '../lib/check/spelling/spelling.ts';
import { draftFromText } from '../lib/draft/draft.ts';
import { answerForm, blockOffsets } from './check/answer-form.ts';
import { readShippedKnowledge } from './check/read-shipped-knowledge.ts';
import { readShippedSpelling } from './check/read-shipped-spelling.ts';
import { readText } from './check/read-text.ts';
import { report, summary } from './check/report.ts';

// The checker on the command line: `npm run --silent check -- [--json] FILE...`

const args = process.argv.slice(2);
const json = args.includes('--json');
const files = args.filter((arg) => arg !== '--json');
if (!files.length) {
  console.error('用法：npm run --silent check -- [--json] 文件...');
  process.exit(2);
}

const knowledge = await readShippedKnowledge();
let file = '';
const analyser = createAnalyser(knowledge, {
  rules: [...rules, spelling(await readShippedSpelling())],
  onRuleError: (rule, error) =>
    console.error(`${file}: 规则 ${rule} 出错：${error instanceof Error ? error.stack : error}`),
});
const counts = { error: 0, warning: 0, hint: 0, missing: 0 };
let unread = 0;

for (file of files) {
  const read = readText(file);
  if ('error' in read) {
    unread++;
    console.log(json ? JSON.stringify({ file, error: read.error }) : `${file}: ${read.error}`);
    continue;
  }
  const draft = draftFromText(read.text);
  const analysis = analyser.analyse(draft);
  if (json) console.log(JSON.stringify(answerForm(file, analysis, blockOffsets(draft, read.text))));
  else {
    const { lines, counts: own } = report(file, draft, analysis);
    for (const line of lines) console.log(line);
    for (const key of Object.keys(own) as (keyof typeof own)[]) counts[key] += own[key];
  }
}

if (!json) console.log(summary(files.length, unread, counts));
process.exitCode = unread || counts.error ? 1 : 0;
