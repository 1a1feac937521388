import { expect, it } from 'vitest';
import { applySplice, draftText } from '../../../lib/draft/draft.ts';
import { trackDraft } from '../../../lib/editors/tracker.ts';

const read = (text: string) => text.split('|').map((line) => ({ text: line, kind: 'paragraph' as const }));

/** The ids after a change, with a star for a new block. */
function ids(before: string, after: string): string {
  const tracker = trackDraft(read(before));
  const old = tracker.draft;
  const splice = tracker.update(read(after));
  const draft = splice ? applySplice(old, splice) : old;
  expect(draftText(draft)).toBe(after.replaceAll('|', '\n'));
  expect(tracker.draft).toEqual(draft);
  return draft.blocks.map(({ id }) => (old.blocks.some((block) => block.id === id) ? id.slice(1) : '*')).join('');
}

it.each([
  ['甲乙|丙丁|戊己', '甲乙|丙丁|戊己', '012'],
  ['甲乙|丙丁|戊己', '甲乙|丙X丁|戊己', '012'],
  ['甲乙|丙丁|戊己', '甲乙|完全不同|戊己', '012'],
  ['甲乙|丙丁|戊己', '甲乙|新|丙丁|戊己', '0*12'],
  ['甲乙|丙丁|戊己', '甲乙|戊己', '02'],
  ['甲乙丙|丁', '甲|乙丙|丁', '0*1'],
  ['甲|乙丙|丁', '甲乙丙|丁', '02'],
  ['甲||丁', '甲|乙|丁', '012'],
  ['甲乙|丙丁', '甲乙改|丙丁改', '01'],
])('%s becomes %s', (before, after, kept) => {
  expect(ids(before, after)).toBe(kept);
});

it('gives no id twice over many changes', () => {
  const tracker = trackDraft(read('甲|甲|甲'));
  for (const next of ['甲|甲', '甲|甲|甲|甲', '甲甲|甲', '甲|乙|甲|乙', '甲']) {
    tracker.update(read(next));
    const all = tracker.draft.blocks.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  }
});
