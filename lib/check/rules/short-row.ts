import { allMatches } from '../../knowledge/all-matches.ts';
import { CLASS_ROWS, OTHER_ROWS } from '../class-rows.ts';
import { commaInRow } from '../comma-in-row.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { SHORT_ROWS, type ShortRows } from '../short-rows.ts';

/** Short words in a row that have a frame, a head or a trade in common, joined by commas: 有计划，有步骤地; 加强政治，业务学习. */
export const shortRow: RuleMaker = (): Rule<ShortRows> => ({
  id: 'short-row',
  terms: [...SHORT_ROWS, ...CLASS_ROWS, ...OTHER_ROWS].flatMap((rows) =>
    rows.terms.map((term) => [term, rows] as const),
  ),
  heedsTerm: (codes, start, end, { heeds }) => heeds(codes, start, end),
  check({ text }, hits, { report }) {
    const patterns = entriesOf(hits).flatMap((rows) => rows.patterns);
    const found = patterns.flatMap((pattern) => allMatches(text, pattern)).sort((a, b) => a.index - b.index);
    let told = -1;
    for (const { index, 0: match } of found) {
      const commas = [...match.matchAll(/[，,]/g)].map((comma) => index + comma.index);
      const words = match.split(/[，,、]/);
      // 予以公示，公示的时间……: two clauses.
      if (commas.length === 0 || index < told || new Set(words).size < words.length) continue;
      told = index + match.length;
      report(commaInRow(text, index, told, commas));
    }
  },
});
