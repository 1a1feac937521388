import { allMatches } from '../../knowledge/all-matches.ts';
import { entriesOf } from '../entries-of.ts';
import { LOST_WORDS } from '../lost-words.ts';
import { LOST_WORDS_WITHIN } from '../lost-words-within.ts';
import type { RuleMaker } from '../rule.ts';

const ALL = [...LOST_WORDS, ...LOST_WORDS_WITHIN];

/** A word that a clause can't do without: 投身活动中来 without 到, 安全工作一项长期的任务 without 是. */
export const lostWord: RuleMaker = () => ({
  id: 'lost-word',
  terms: ALL.flatMap((lost) => lost.terms.map((term) => [term, lost] as const)),
  heedsTerm: (codes, start, _end, { heeds }) => heeds === undefined || heeds(codes, start),
  check({ fullWidth: text }, hits, { report }) {
    for (const { pattern, word } of entriesOf(hits)) {
      for (const { index, 0: match, 1: before } of allMatches(text, pattern)) {
        const at = index + before!.length;
        report({
          type: 'grammar',
          severity: 'warning',
          start: index,
          end: index + match.length,
          message: before ? `“${before.slice(-4)}”后面少了“${word}”` : `“${match}”前面少了“${word}”`,
          why: '少了这个字，前后就接不上',
          fixes: [{ label: `补上“${word}”`, safe: false, edits: [{ start: at, end: at, insert: word }] }],
        });
      }
    }
  },
});
