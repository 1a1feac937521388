import type { Row } from '../rows.ts';
import { same } from '../say.ts';

/** A fix for text that is no longer there is refused, and the text is left as it is. */
export const stale: Row = {
  name: 'stale fix',
  async run(stand) {
    const { blocks } = await stand.settled();
    const { id, text } = blocks[3]!;
    const start = text.indexOf('贯切');
    await stand.caret(3, 1);
    await stand.type('字');
    const before = (await stand.model()).map((block) => block.text);
    const result = await stand.call('applyEdits', [{ block: id, start, end: start + 2, was: '贯切', insert: '贯彻' }]);
    if (result.ok || result.reason !== 'stale') throw new Error(`It was answered ${JSON.stringify(result)}.`);
    same(
      'after a refused fix',
      (await stand.model()).map((block) => block.text),
      before,
    );
  },
};
