import { allMatches } from '../../knowledge/all-matches.ts';
import { entriesOf } from '../entries-of.ts';
import { LINKING_WORDS } from '../linking-words.ts';
import type { RuleMaker } from '../rule.ts';
import { WORD_PAIRS } from '../word-pairs.ts';

const PAIRS = [...WORD_PAIRS, ...LINKING_WORDS];

/** Two linking words that aren't a pair: 只有……就能, 不仅……而是, 虽然……所以. */
export const pairedWords: RuleMaker = () => ({
  id: 'paired-words',
  terms: PAIRS.flatMap((pair) => pair.terms.map((word) => [word, pair] as const)),
  check({ fullWidth: text }, hits, { report }) {
    for (const { pattern, wrong, right, why } of entriesOf(hits)) {
      for (const { index, 0: match } of allMatches(text, pattern)) {
        const found = wrong.exec(match)!;
        const at = index + found.index;
        const written = found[0];
        const word = /^[\u4e00-\u9fff]{2}/.exec(match.replace(/^(?:我们|各部门|各单位)/, ''))![0];
        report({
          type: 'grammar',
          severity: 'warning',
          start: index,
          end: index + match.length,
          message: written
            ? `“${word}”和“${written}”不配套，应为“${word}……${right}……”`
            : `“${word}……”后面少了“${right}”`,
          why,
          fixes: [
            {
              label: written ? `改为“${right}”` : `补上“${right}”`,
              safe: false,
              edits: [{ start: at, end: at + written.length, insert: right }],
            },
          ],
        });
      }
    }
  },
});
