import { applySplice, type Draft, draftFromText } from '../../lib/draft/draft.ts';
import { freshAnalyser, fullAnalysis } from './analysers.ts';
import { compare, ratios, timed } from './protocol.ts';
import { pick, randomOf } from './random.ts';
import { milliseconds, type Section, times } from './report.ts';
import { planText } from './texts.ts';

const LENGTH = 100_000;

/** One character typed into a long plan that has been read, against reading it all. */
export async function benchKeystroke(rounds: number): Promise<Section> {
  const text = planText(LENGTH, 7);
  const analyser = freshAnalyser();
  const random = randomOf(1);
  let draft = draftFromText(text);
  analyser.analyse(draft);
  const timings = compare(
    [
      {
        name: 'keystroke',
        call: () => {
          const typed = typeSomewhere(draft, random);
          const spent = timed(() => analyser.analyse(typed.draft));
          // Else it would be less and less of a plan, with a mistake in every line.
          draft = typed.takeBack();
          analyser.analyse(draft);
          return spent;
        },
      },
      { name: 'everything anew', call: (n) => fullAnalysis(planText(LENGTH, n)) },
    ],
    { rounds, block: 500 },
  );
  return {
    title: 'One keystroke in a long plan',
    text: `A character typed at a random place of a plan of ${LENGTH.toLocaleString('en')} characters, ${draft.blocks.length} paragraphs.`,
    head: ['', 'ms', 'everything anew ÷ this', 'target'],
    rows: [
      ['everything anew', milliseconds(timings.get('everything anew')!), '1', ''],
      [
        'keystroke',
        milliseconds(timings.get('keystroke')!),
        times(ratios(timings, 'everything anew', 'keystroke')),
        '≥ 20',
      ],
    ],
  };
}

function typeSomewhere(draft: Draft, random: () => number): { draft: Draft; takeBack(): Draft } {
  const start = Math.floor(random() * draft.blocks.length);
  const block = draft.blocks[start]!;
  const at = Math.floor(random() * (block.text.length + 1));
  const text = block.text.slice(0, at) + pick(['的', '，', '工', '“', '1'], random) + block.text.slice(at);
  const put = (onto: Draft, now: string) =>
    applySplice(onto, { version: onto.version + 1, start, remove: 1, insert: [{ ...block, text: now }] });
  const typed = put(draft, text);
  return { draft: typed, takeBack: () => put(typed, block.text) };
}
