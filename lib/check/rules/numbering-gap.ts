import { noteReferences } from '../note-references.ts';
import { offersFix, type Reference, renumberEdits, renumbered } from '../renumber.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { siblingLists } from '../sibling-lists.ts';

/** A numbering that skips: 三、 is followed by 五、, or a list begins with （二）. */
export const numberingGap: RuleMaker = (): Rule<never, Reference[]> => ({
  id: 'numbering-gap',
  ...noteReferences,
  checkDocument(document, notes, report) {
    const opening = document.draft.blocks.findIndex(({ text }) => text.trim() !== '');
    for (const list of siblingLists(document)) {
      const { entries, continues, level } = list;
      let expected = 1;
      let again = false;
      let found = 0;
      entries.forEach(({ block, marker }, index) => {
        const first = index === 0;
        // An excerpt may begin in the middle of the whole plan's headings, and a list may go on under a new heading.
        const free =
          first &&
          (level === 1 ||
            block === opening ||
            (continues > 0 && marker.number === continues + 1) ||
            isAfterNext(document.draft.blocks, block) ||
            entries.length === 1);
        // 七、八月份 behind 五月份 is two months.
        const months = marker.doubtful && marker.style === 'chinese';
        if (!free && !months && marker.number > expected && !(again && marker.number === expected + 1)) {
          const start = first ? 1 : entries[0]!.marker.number;
          const right = renumbered(marker, expected);
          report(block, {
            severity: 'error',
            start: marker.start,
            end: marker.start + marker.text.length,
            message: `序号跳号：“${marker.text}”前面缺“${right}”`,
            why: '可能漏了一条，也可能删去后没有重排',
            fixes: offersFix(++found, list)
              ? [
                  {
                    label: `本级重新编号，此处改为“${right}”`,
                    safe: false,
                    edits: renumberEdits(list, start, notes),
                  },
                ]
              : [],
          });
        }
        if (!first && marker.number === entries[index - 1]!.marker.number) again = true;
        expected = marker.number + 1;
      });
    }
  },
});

/** Whether the line before begins with 其次: 首先, 其次, 第三. */
function isAfterNext(blocks: readonly { text: string }[], block: number): boolean {
  let before = block - 1;
  while (before >= 0 && blocks[before]!.text.trim() === '') before--;
  return /^\s*其次/.test(blocks[before]?.text ?? '');
}
