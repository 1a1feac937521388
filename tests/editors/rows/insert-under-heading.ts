import type { Fragment } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { same, undoneExactly } from '../say.ts';

const fragment: Fragment = [
  { text: '第一段，写明时间。', kind: 'paragraph' },
  { text: '第二段，写明责任人。', kind: 'paragraph' },
];

/** Paragraphs put in right after a heading are paragraphs, and the heading stays one. */
export const insertUnderHeading: Row = {
  name: 'under a heading',
  async run(stand) {
    // The second heading is followed by another one, which is what an empty section looks like.
    for (const heading of [5, 0]) {
      const draft = await stand.settled();
      const before = await stand.model();
      const rich = await stand.rich();
      const result = await stand.call('insertFragment', fragment, { after: draft.blocks[heading]!.id });
      if (!result.ok) throw new Error(JSON.stringify(result));
      const model = await stand.model();
      const shown = (blocks: { text: string; kind: string }[]) => blocks.map(({ text, kind }) => `${kind}: ${text}`);
      same(`under ${heading}`, shown(model), shown(before.toSpliced(heading + 1, 0, ...fragment)));
      await undoneExactly(stand, rich, `under ${heading}`, 1);
    }
  },
};
