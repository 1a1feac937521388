import type { Row } from '../rows.ts';
import { seconds } from '../say.ts';
import type { Stand } from '../stand.ts';

/** A fix far below what the user looks at leaves them where they are. */
export const scroll: Row = {
  name: 'scroll position',
  plan: 'long',
  async run(stand) {
    const { blocks } = await stand.settled();
    await stand.caret(3, 4);
    const { id, text } = blocks[900]!;
    const before = await positions(stand);
    const result = await stand.call('applyEdits', [
      { block: id, start: 0, end: 1, was: text.slice(0, 1), insert: '第' },
      { block: id, start: 5, end: 6, was: text.slice(5, 6), insert: '第' },
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result));
    // Some editors scroll in a task of their own.
    await seconds(0.4);
    const after = await positions(stand);
    if (after !== before) throw new Error(`It scrolled from ${before} to ${after}.`);
    await stand.type('字');
    const line = (await stand.settled()).blocks[3]!.text;
    if (line[4] !== '字') throw new Error(`The caret went elsewhere: “${line}”.`);
  },
};

/** How far everything around and inside the editor is scrolled. */
async function positions(stand: Stand): Promise<string> {
  const frames = [stand.page.mainFrame(), stand.frame];
  const all = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => [...document.querySelectorAll('*')].map((one) => Math.round(one.scrollTop)).filter(Boolean)),
    ),
  );
  return JSON.stringify(all);
}
