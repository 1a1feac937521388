import { freshAnalyser, fullAnalysis, fullCheck, fullCheckWithSpelling } from './analysers.ts';
import { type Candidate, compare, ratios, timed } from './protocol.ts';
import { milliseconds, type Section, times } from './report.ts';
import { planTexts } from './texts.ts';

const OWN = 'Zhouquan';
/** What each is to take, as a multiple of a full check. */
const TARGETS: Readonly<Record<string, string>> = {
  'with the typo layer': '≤ 4',
  zhlint: '≥ 20',
  AutoCorrect: '≥ 5',
};

/** A full check beside two linters of Chinese text, all on the same texts in the same run. */
export async function benchCheck(rounds: number): Promise<Section> {
  const { run } = await import('zhlint');
  const { lintFor } = await import('autocorrect-node');
  const rows: string[][] = [];
  for (const { length, count } of [
    { length: 10_000, count: 24 },
    { length: 100_000, count: 8 },
  ]) {
    const texts = planTexts(count, length);
    const textOf = (n: number) => texts[n % count]!;
    const candidates: Candidate[] = [
      { name: OWN, call: (n) => fullCheck(textOf(n)) },
      { name: 'with the typo layer', call: (n) => fullCheckWithSpelling(textOf(n)) },
      { name: 'all the sidebar shows', call: (n) => fullAnalysis(textOf(n)) },
      { name: 'zhlint', call: (n) => timed(() => run(textOf(n), { rules: { preset: 'default' } })) },
      { name: 'AutoCorrect', call: (n) => timed(() => lintFor(textOf(n), 'plan.txt')) },
    ];
    const timings = compare(candidates, { rounds, block: 250 });
    for (const { name } of candidates) {
      rows.push([
        length.toLocaleString('en'),
        name,
        milliseconds(timings.get(name)!),
        name === OWN ? '1' : times(ratios(timings, name, OWN)),
        TARGETS[name] ?? '',
      ]);
    }
  }
  const making = Array.from({ length: 9 }, () => timed(freshAnalyser));
  return {
    title: 'A full check beside other linters',
    text:
      'A full check goes from plain text to all findings, as the others’ does; it reads as much of the plan as its rules ' +
      'ask for. All the sidebar shows is that and the kind of plan, its standard items, schedule, tasks and suggestions. ' +
      `The packs are loaded; making an analyser for them takes ${milliseconds(making)} ms more, once a document.`,
    head: ['characters', 'tool', 'ms a text', 'times as long as a full check', 'target'],
    rows,
  };
}
