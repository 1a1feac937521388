import type { Fragment } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { same, undoneExactly } from '../say.ts';

const paragraphs: Fragment = ['第一条，写明时间。', '第二条，写明责任人。'].map((text) => ({
  text,
  kind: 'paragraph',
}));
const section: Fragment = [{ text: '三、新的一节', kind: 'heading', level: 2 }, ...paragraphs];

/** Several paragraphs in place of a mark that stands in the midst of one: the mark goes, and they come behind. */
export const insertOver: Row = {
  name: 'insert over a mark',
  async run(stand) {
    let steps = 0;
    for (const [what, fragment] of Object.entries({ paragraphs, section })) {
      const before = (await stand.model()).map(({ text }) => text);
      const rich = await stand.rich();
      const { id, text } = (await stand.settled()).blocks[3]!;
      await stand.caret(3, 6);
      const over = { block: id, start: 4, end: 6, text: text.slice(4, 6) };
      const result = await stand.call('insertFragment', fragment, { over });
      if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result)}`);
      const wanted = before.toSpliced(3, 1, text.slice(0, 4) + text.slice(6), ...fragment.map((block) => block.text));
      same(
        what,
        (await stand.model()).map((block) => block.text),
        wanted,
      );
      await stand.settled();
      await undoneExactly(stand, rich, what, result.undoSteps);
      steps = Math.max(steps, result.undoSteps);
    }
    return steps > 1 ? `several paragraphs over a mark within one are ${steps} undo steps` : undefined;
  },
};
