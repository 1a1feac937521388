import { allMatches } from '../../knowledge/all-matches.ts';
import { entriesOf } from '../entries-of.ts';
import type { RuleMaker } from '../rule.ts';
import { SAME_WORDS } from '../same-words.ts';
import { TWICE } from '../twice.ts';
import { TWICE_BESIDE } from '../twice-beside.ts';

const ALL = [...TWICE, ...TWICE_BESIDE, ...SAME_WORDS];

/** One thing said twice in one clause: 解决……问题的解决, 进行给予, 每人500元/人, 每一位幼儿们. */
export const saidTwice: RuleMaker = () => ({
  id: 'said-twice',
  terms: ALL.flatMap((twice) => twice.terms.map((term) => [term, twice] as const)),
  heedsTerm: (codes, start, _end, { heeds }) => heeds === undefined || heeds(codes, start),
  check({ fullWidth: text }, hits, { report }) {
    for (const { pattern, message } of entriesOf(hits)) {
      for (const match of allMatches(text, pattern)) {
        const [found, ...caught] = match;
        report({
          type: 'grammar',
          severity: 'warning',
          start: match.index,
          end: match.index + found.length,
          message: message(...caught),
          why: '同一个意思说了两遍，读起来别扭',
          fixes: [],
        });
      }
    }
  },
});
