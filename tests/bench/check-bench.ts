import { freshAnalyser, fullCheck } from './analysers.ts';
import { type Candidate, compare, ratios, timed } from './protocol.ts';
import { milliseconds, type Section, times } from './report.ts';
import { planTexts } from './texts.ts';

const PEERS = { zhlint: { atLeast: 20 }, AutoCorrect: { atLeast: 5 } };

/** A full check beside two linters of Chinese text, all three on the same texts in the same run. */
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
      { name: 'Zhouquan', call: (n) => fullCheck(textOf(n)) },
      { name: 'zhlint', call: (n) => timed(() => run(textOf(n), { rules: { preset: 'default' } })) },
      { name: 'AutoCorrect', call: (n) => timed(() => lintFor(textOf(n), 'plan.txt')) },
    ];
    const timings = compare(candidates, { rounds, block: 250 });
    for (const { name } of candidates) {
      const target = PEERS[name as keyof typeof PEERS];
      const ratio = target && ratios(timings, name, 'Zhouquan');
      rows.push([
        length.toLocaleString('en'),
        name,
        milliseconds(timings.get(name)!),
        ratio ? times(ratio) : '1',
        target ? `≥ ${target.atLeast}` : '',
      ]);
    }
  }
  const making = Array.from({ length: 9 }, () => timed(freshAnalyser));
  return {
    title: 'A full check beside other linters',
    text:
      'From plain text to findings, outline, standard items and suggestions; the others only lint. The packs are ' +
      `loaded; making an analyser for them takes ${milliseconds(making)} ms more, once a document.`,
    head: ['characters', 'tool', 'ms a text', 'times as long as Zhouquan', 'target'],
    rows,
  };
}
