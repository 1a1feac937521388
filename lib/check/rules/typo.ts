import { mistakesAmong, termsOfConfusions } from '../mistakes.ts';
import { rangeAround } from '../read-block.ts';
import type { RuleMaker } from '../rule.ts';

/** A word written for another that sounds or looks like it, from the packs' list of proven confusions. */
export const typo: RuleMaker = ({ confusions }) => ({
  id: 'typo',
  terms: termsOfConfusions(confusions),
  check({ text, titles }, hits, { report }) {
    for (const { start, end, entry } of mistakesAmong(text, hits)) {
      const fix = { label: `改为“${entry.right}”`, edits: [{ start, end, insert: entry.right }] };
      report({
        type: entry.style ? 'style' : 'typo',
        severity: entry.level,
        start,
        end,
        message: entry.style ? `“${entry.wrong}”一般写作“${entry.right}”` : `“${entry.wrong}”应为“${entry.right}”`,
        // A title may be quoted as it was printed.
        fixes: [{ ...fix, safe: entry.level === 'error' && !rangeAround(titles, start, start + 1) }],
      });
    }
  },
});
