import { allMatches } from '../../knowledge/all-matches.ts';
import { LOST_ENDINGS } from '../lost-endings.ts';
import { LOST_HEADS } from '../lost-heads.ts';
import { LOST_NOUNS } from '../lost-nouns.ts';
import { LOST } from '../lost-objects.ts';
import { type Beginnings, beginningsOf, mayBegin } from '../pattern-beginnings.ts';
import type { RuleMaker } from '../rule.ts';

/** A verb whose object never comes: 考核结果作为评先评优。 打造一支作风过硬。 贯彻党的二十届四中全会，…… */
export const lostObject: RuleMaker = () => ({
  id: 'lost-object',
  terms: [...Map.groupBy([...LOST, ...LOST_HEADS, ...LOST_ENDINGS, ...LOST_NOUNS], ({ pattern }) => pattern)].flatMap(
    ([pattern, all]) => {
      // One pattern may stand behind many terms.
      const begins = beginningsOf(pattern);
      return all.map((lost) => [lost.term, { ...lost, begins }] as const);
    },
  ),
  heedsTerm: (codes, start, _end, lost) => mayStand(codes, start, lost),
  check({ text: written, fullWidth: text }, hits, { report }) {
    let told = -1;
    for (const { start: at, end: after, entry } of hits) {
      const from = Math.max(0, at - FAR);
      for (const { index, 0: match } of allMatches(text.slice(from, after + FAR), entry.pattern)) {
        const start = from + index;
        const end = start + match.length;
        if (start > at || end < after - 1 || start < told) continue;
        const rest = /^[^。；！？]*/.exec(text.slice(end, end + FAR))![0];
        if (entry.unless.test(match) || entry.unless.test(rest)) continue;
        told = end;
        report({
          type: 'grammar',
          severity: 'warning',
          start,
          end,
          message: `“${written.slice(start, end)}”没有说完${entry.insert ? `，像是少了“${entry.insert}”` : ''}`,
          why: '动词要有宾语，一句话才完整',
          fixes: entry.insert
            ? [
                {
                  label: `补上“${entry.insert}”`,
                  safe: false,
                  edits: [{ start: end, end, insert: entry.insert }],
                },
              ]
            : [],
        });
      }
    }
  },
});

/** Whether the clause may begin at a term or before it. */
function mayStand(codes: Uint16Array, term: number, { begins }: { begins?: Beginnings }): boolean {
  return begins === undefined || mayBegin(codes, term, FAR, begins);
}

/** No such clause is longer. */
const FAR = 60;
