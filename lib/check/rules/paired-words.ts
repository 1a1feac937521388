import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';

interface Pair {
  pattern: RegExp;
  /** The half that is wrong, and what belongs there. */
  wrong: RegExp;
  right: string;
}

/** Neither 不只有 nor 只有3人 opens a condition. */
const ONLY = /(?<![不还])只有(?!\d)[^，。；！？：]{3,24}，[^，。；！？：才]{0,6}就[能可]/g;
const IF = /(?<![不])只要(?!\d)[^，。；！？：]{2,24}，[^，。；！？：就都也便]{0,6}才[能会可]/g;
const PAIRS: Readonly<Record<string, Pair>> = {
  只有: { pattern: ONLY, wrong: /就(?=[能可]$)/, right: '才' },
  只要: { pattern: IF, wrong: /才(?=[能会可]$)/, right: '就' },
};

/** Two linking words that aren't a pair: 只有……就能, 只要……才能. */
export const pairedWords: RuleMaker = () => ({
  id: 'paired-words',
  terms: Object.keys(PAIRS).map((word) => [word, word] as const),
  check({ text }, hits, { report }) {
    for (const word of new Set(hits.map(({ entry }) => entry))) {
      const { pattern, wrong, right } = PAIRS[word]!;
      for (const { index, 0: match } of allMatches(text, pattern)) {
        const at = index + wrong.exec(match)!.index;
        const written = text[at]!;
        report({
          type: 'grammar',
          severity: 'warning',
          start: index,
          end: index + match.length,
          message: `“${word}”和“${written}”不配套，应为“${word}……${right}……”`,
          why: '“只有”说必要条件，配“才”；“只要”说充足条件，配“就”',
          fixes: [{ label: `改为“${right}”`, safe: false, edits: [{ start: at, end: at + 1, insert: right }] }],
        });
      }
    }
  },
});
