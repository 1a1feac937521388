import { isMistake, mistakesAmong, termsOfConfusions } from '../mistakes.ts';
import type { RuleMaker } from '../rule.ts';

/** One character typed twice: `的的`. The packs list which, and the words in which it is right. */
export const doubledCharacter: RuleMaker = ({ doubled }) => ({
  id: 'doubled-character',
  terms: termsOfConfusions(doubled),
  heedsTerm: isMistake,
  check({ text }, hits, { report }) {
    for (const { start, end, entry } of mistakesAmong(text, hits)) {
      report({
        type: 'repeated-word',
        severity: entry.level,
        start,
        end,
        message: `多写了一个“${entry.right}”`,
        fixes: [{ label: `改为“${entry.right}”`, safe: true, edits: [{ start, end, insert: entry.right }] }],
      });
    }
  },
});
