import type { Fragment } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { same, undoneExactly } from '../say.ts';

const fragment: Fragment = [
  { text: '一、指导思想', kind: 'heading', level: 2 },
  { text: '第一段。', kind: 'paragraph' },
  { text: '第二段。', kind: 'paragraph' },
];

/** The first thing written into an empty document. */
export const insertEmpty: Row = {
  name: 'empty document',
  plan: 'empty',
  async run(stand) {
    const rich = await stand.rich();
    const result = await stand.call('insertFragment', fragment, 'caret');
    if (!result.ok) throw new Error(JSON.stringify(result));
    const model = await stand.model();
    same(
      'empty document',
      model.map((block) => block.text),
      fragment.map((block) => block.text),
    );
    if (stand.editor.headings !== false && model[0]?.level !== 2)
      throw new Error(`The heading became ${JSON.stringify(model[0])}.`);
    await undoneExactly(stand, rich, 'empty document', 1);
  },
};
