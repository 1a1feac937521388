import type { Confusion } from '../../knowledge/schema/confusion.ts';
import { usualPairsOf } from '../../knowledge/usual-pairs.ts';
import { isMistake, mistakesAmong, termsOfConfusions } from '../mistakes.ts';
import { rangeAround } from '../read-block.ts';
import type { RuleMaker } from '../rule.ts';

/** A word written for another that sounds or looks like it, from the packs' list of proven confusions. */
export const typo: RuleMaker = (knowledge) => ({
  id: 'typo',
  terms: termsOfConfusions(knowledge.confusions, usualPairsOf(knowledge)),
  heedsTerm: isMistake,
  check({ text, titles }, hits, { report }) {
    for (const { start, end, entry } of mistakesAmong(text, hits)) {
      const fix = { label: `改为“${entry.right}”`, edits: [{ start, end, insert: entry.right }] };
      report({
        type: entry.style ? 'style' : 'typo',
        severity: entry.level,
        start,
        end,
        message: entry.style ? `“${entry.wrong}”一般写作“${entry.right}”` : `“${entry.wrong}”应为“${entry.right}”`,
        why: whyOf(entry),
        // A title may be quoted as it was printed.
        fixes: [{ ...fix, safe: entry.level === 'error' && !rangeAround(titles, start, start + 1) }],
      });
    }
  },
});

/** How the one is taken for the other. */
function whyOf({ wrong, right, style }: Confusion): string {
  if (style) return '两种写法都有人用，正式文稿里用后一种';
  if (right.length < wrong.length) return '多写了字，或者意思重复';
  if (right.length > wrong.length) return '少写了字';
  const same = [...wrong].sort().join('') === [...right].sort().join('');
  return same ? '字或词的次序颠倒了' : '音近、形近或意思相近的字词，容易用错';
}
