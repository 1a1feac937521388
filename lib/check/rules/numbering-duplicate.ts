import { noteReferences } from '../note-references.ts';
import { offersFix, type Reference, renumberEdits, renumbered } from '../renumber.ts';
import type { Noted, Rule, RuleMaker } from '../rule.ts';
import { type SiblingList, siblingLists } from '../sibling-lists.ts';

/** One fix; two where the text refers to the number that comes twice, and only the writer knows which one is meant. */
function fixes(list: SiblingList, right: string, notes: readonly Noted<Reference[]>[]) {
  const first = list.entries[0]!.marker.number;
  const label = `本级重新编号，此处改为“${right}”`;
  const edits = renumberEdits(list, first, notes);
  const following = renumberEdits(list, first, notes, true);
  if (following.length === edits.length) return [{ label, safe: true, edits }];
  return [
    { label: `${label}，别处提到它的也跟着改`, safe: false, edits: following },
    { label: `${label}，别处提到的是前一条，不改`, safe: false, edits },
  ];
}

/** A number that comes twice, or goes back: 三、 … 三、, （五） … （四）. */
export const numberingDuplicate: RuleMaker = (): Rule<never, Reference[]> => ({
  id: 'numbering-duplicate',
  ...noteReferences,
  checkDocument(document, notes, report) {
    for (const list of siblingLists(document)) {
      const { entries } = list;
      let found = 0;
      entries.forEach(({ block, marker }, index) => {
        const before = entries[index - 1]?.marker;
        if (!before || marker.number > before.number) return;
        // In 一 三 三 it is the first 三 that is wrong; the second stands where it should.
        const inPlace = (at: number) => !entries[at] || entries[at].marker.number === entries[0]!.marker.number + at;
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
          fixes: offersFix(++found, list) ? fixes(list, right, notes) : [],
        });
      });
    }
  },
});
