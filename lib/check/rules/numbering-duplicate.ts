import { MOST_FIXES, REFERRING, type Reference, referencesIn, renumberEdits, renumbered } from '../renumber.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { siblingLists } from '../sibling-lists.ts';

/** A number that comes twice, or goes back: 三、 … 三、, （五） … （四）. */
export const numberingDuplicate: RuleMaker = (): Rule<never, Reference[]> => ({
  id: 'numbering-duplicate',
  needs: REFERRING,
  check({ text }, _hits, { note }) {
    const references = referencesIn(text);
    if (references.length) note(references);
  },
  checkDocument(document, notes, report) {
    for (const list of siblingLists(document)) {
      const { entries } = list;
      let found = 0;
      entries.forEach(({ block, marker }, index) => {
        const before = entries[index - 1]?.marker;
        // In 一 三 三 it is the first 三 that is wrong; the second stands where it should.
        const inPlace = (at: number) => !entries[at] || entries[at].marker.number === entries[0]!.marker.number + at;
        if (!before || marker.number > before.number) return;
        if (index > 1 && inPlace(index) && inPlace(index - 2)) return;
        const right = renumbered(marker, entries[0]!.marker.number + index);
        report(block, {
          severity: 'error',
          start: marker.start,
          end: marker.start + marker.text.length,
          message:
            marker.number === before.number
              ? `序号重复：“${marker.text}”出现了两次`
              : `序号倒退：“${before.text}”之后是“${marker.text}”`,
          why: '序号重复时，别处说“第几条”就指不清',
          fixes:
            ++found > MOST_FIXES
              ? []
              : [
                  {
                    label: `本级重新编号，此处改为“${right}”`,
                    safe: true,
                    edits: renumberEdits(list, entries[0]!.marker.number, notes),
                  },
                ],
        });
      });
    }
  },
});
