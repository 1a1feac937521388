import type { Row } from '../rows.ts';
import { same } from '../say.ts';

/** While an input method composes nothing is written; what was asked for happens after it. */
export const composition: Row = {
  name: 'composition',
  async run(stand) {
    const { blocks } = await stand.settled();
    const text = blocks[3]!.text;
    await stand.caret(3, 3);
    const cdp = await stand.page.createCDPSession();
    const compose = (part: string) =>
      cdp.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
    await compose('n');
    await compose('ni');
    const fix = stand.call('applyEdits', [{ block: blocks[6]!.id, start: 0, end: 1, was: '一', insert: '第一' }]);
    await compose('nih');
    await compose("ni'hao");
    await cdp.send('Input.insertText', { text: '你好' });
    const result = await fix;
    await cdp.detach();
    if (!result.ok) throw new Error(JSON.stringify(result));
    const wanted = blocks.map((block) => block.text);
    wanted[3] = `${text.slice(0, 3)}你好${text.slice(3)}`;
    wanted[6] = `第${wanted[6]}`;
    same(
      'after composition',
      (await stand.model()).map((block) => block.text),
      wanted,
    );
    const composed = (await stand.events()).some((event) => JSON.stringify(event).includes("ni'"));
    if (composed) throw new Error('Half-typed pinyin was read.');
  },
};
