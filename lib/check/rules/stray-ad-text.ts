import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';

interface Seen {
  start: number;
  end: number;
}

/** How often a word may stand in a document before it is taken for the unit's own trade. */
const OWN_TRADE = 1;

/** Advertising words that a web page slipped into a sentence. Not where the document is about the very thing. */
export const strayAdText: RuleMaker = (knowledge): Rule<string, Seen> => ({
  id: 'stray-ad-text',
  terms: wordsOf(knowledge, 'advertising').map((word) => [word, word] as const),
  check(_block, hits, { note }) {
    let told = -1;
    for (const { start, end } of hits) {
      if (start < told) continue;
      note({ start, end });
      told = end;
    }
  },
  checkDocument({ plan, draft }, notes, report) {
    const counts = new Map<string, number>();
    const wordOf = ({ block, note }: (typeof notes)[number]) => draft.blocks[block]!.text.slice(note.start, note.end);
    for (const noted of notes) counts.set(wordOf(noted), (counts.get(wordOf(noted)) ?? 0) + 1);
    const title = plan.title?.text ?? '';
    for (const noted of notes) {
      const word = wordOf(noted);
      if (counts.get(word)! > OWN_TRADE || title.includes(word) || draft.blocks[noted.block]!.id === plan.title?.block)
        continue;
      const { start, end } = noted.note;
      report(noted.block, {
        severity: 'warning',
        start,
        end,
        message: `“${word}”像是混进来的广告词`,
        why: '网页会把广告词插进正文，删去后句子应当通顺',
        fixes: [{ label: '删去', safe: false, edits: [{ block: noted.block, start, end, insert: '' }] }],
      });
    }
  },
});
