import { allMatches } from '../knowledge/all-matches.ts';
import type { CrossedFrame } from './crossed-frames.ts';
import { entriesOf } from './entries-of.ts';
import type { RuleMaker } from './rule.ts';

/** A rule that tells each place where one of these frames stands, all for the same reason. */
export function framesRule(id: string, frames: readonly CrossedFrame[], why: string): RuleMaker {
  return () => ({
    id,
    terms: frames.flatMap((frame) => frame.terms.map((term) => [term, frame] as const)),
    heedsTerm: (codes, start, end, { heeds }) => heeds === undefined || heeds(codes, start, end),
    check({ fullWidth: text }, hits, { report }) {
      for (const { pattern, message, insert } of entriesOf(hits)) {
        for (const { index: start, 0: found } of allMatches(text, pattern)) {
          const end = start + found.length;
          const at = insert?.behind ? end : start;
          report({
            type: 'grammar',
            severity: 'warning',
            start,
            end,
            message: message(found),
            why,
            fixes: insert
              ? [
                  {
                    label: `补上“${insert.word}”`,
                    safe: false,
                    edits: [{ start: at, end: at, insert: insert.word }],
                  },
                ]
              : [],
          });
        }
      }
    },
  });
}
