import { budget } from '../facts/budget.ts';
import type { Fact } from '../facts/fact.ts';
import { headcount } from '../facts/headcount.ts';
import { officeHolder } from '../facts/office-holder.ts';
import { session } from '../facts/session.ts';
import { outermostHits } from '../outermost-hits.ts';
import type { Noted, Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What is read of a text; one kind of fact a file. */
const kinds = [headcount, budget, session, officeHolder];

/** The same thing given two ways: 全院女职工326人 in one paragraph, 362人 in another. */
export const factConflict: RuleMaker = (knowledge): Rule<number, Fact & { kind: number }> => {
  const readers = kinds.map((make) => make(knowledge));
  return {
    id: 'fact-conflict',
    terms: readers.flatMap(({ terms, before }, kind) =>
      (before ? sideBySide(before, terms) : terms).map((term) => [term, kind] as const),
    ),
    heedsTerm: (codes, start, end, kind) => readers[kind]!.heeds(codes, readers[kind]!.before ? start + 1 : start, end),
    check({ text }, hits, { note }) {
      const words = hits.map((hit) => {
        const { start, end, entry } = hit;
        return readers[entry]!.before ? { start: start + 1, end, entry } : hit;
      });
      for (const hit of outermostHits(words)) {
        const fact = readers[hit.entry]!.read(text, hit);
        if (fact) note({ ...fact, kind: hit.entry });
      }
    },
    checkDocument({ draft }, notes, report) {
      const first = new Map<string, Noted<Fact>>();
      const textOf = ({ block, note }: Noted<Fact>) => draft.blocks[block]!.text.slice(note.start, note.end);
      for (const noted of notes) {
        const { block, note } = noted;
        const before = first.get(note.key);
        if (!before) {
          first.set(note.key, noted);
          continue;
        }
        const { clash = different } = readers[note.kind]!;
        if (!clash(before.note.value, note.value)) continue;
        const [there, here] = [textOf(before), textOf(noted)];
        const { start, end } = note;
        report(block, {
          severity: 'warning',
          start,
          end,
          message: `${note.about}前面写的是“${there}”，这里是“${here}”`,
          why: '同一件事前后两个说法，读的人不知道信哪一个',
          fixes: [
            { label: `这里改为“${there}”`, safe: false, edits: [{ block, start, end, insert: there }] },
            {
              label: `前面改为“${here}”`,
              safe: false,
              edits: [{ block: before.block, start: before.note.start, end: before.note.end, insert: here }],
            },
          ],
        });
      }
    },
  };
};

function different(one: string, other: string): boolean {
  return one !== other;
}
