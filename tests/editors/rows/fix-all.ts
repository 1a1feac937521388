import type { Edit } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { undoneExactly } from '../say.ts';

/** Several fixes at once; as many undo steps as are said. */
export const fixAll: Row = {
  name: 'fix all',
  async run(stand) {
    const { blocks } = await stand.settled();
    const rich = await stand.rich();
    const edits: Edit[] = [];
    for (const { id, text } of blocks)
      for (const { index } of text.matchAll(/贯切|季度/g))
        edits.push({
          block: id,
          start: index,
          end: index + 2,
          was: text.slice(index, index + 2),
          insert: text[index] === '贯' ? '贯彻' : '个季',
        });
    const result = await stand.call('applyEdits', edits);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const wanted = blocks.map(({ text }) => text.replace(/贯切/g, '贯彻').replace(/季度/g, '个季')).join('\n');
    const found = (await stand.model()).map(({ text }) => text).join('\n');
    if (found !== wanted) throw new Error(`The text is now “${found}”.`);
    await undoneExactly(stand, rich, 'fix all', result.undoSteps);
    return result.undoSteps > 1 ? `${edits.length} fixes are ${result.undoSteps} undo steps` : undefined;
  },
};
