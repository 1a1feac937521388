import { allMatches } from '../../knowledge/all-matches.ts';
import { CROSSED_FRAMES } from '../crossed-frames.ts';
import { CROSSED_OPENERS } from '../crossed-openers.ts';
import { fullWidthSigns } from '../full-width-signs.ts';
import type { RuleMaker } from '../rule.ts';

const FRAMES = [...CROSSED_FRAMES, ...CROSSED_OPENERS];

/** Two ways to say a thing that run into one another: 突出以安全为主线, 为方便职工，为此，……. */
export const crossedFrame: RuleMaker = () => ({
  id: 'crossed-frame',
  terms: FRAMES.flatMap((frame) => frame.terms.map((term) => [term, frame] as const)),
  heedsTerm: (codes, start, end, { heeds }) => heeds === undefined || heeds(codes, start, end),
  check({ text: written }, hits, { report }) {
    const text = fullWidthSigns(written);
    for (const { pattern, message, insert } of new Set(hits.map(({ entry }) => entry))) {
      for (const { index: start, 0: found } of allMatches(text, pattern)) {
        const end = start + found.length;
        const at = insert?.behind ? end : start;
        report({
          type: 'grammar',
          severity: 'warning',
          start,
          end,
          message: message(found),
          why: '两种说法只能选一种，前后才接得上',
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
