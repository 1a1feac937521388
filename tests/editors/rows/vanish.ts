import type { Row } from '../rows.ts';
import { waitFor } from '../stand.ts';

/** An editor that goes away is reported, and what was to be written is on the clipboard. */
export const vanish: Row = {
  name: '消失',
  async run(stand) {
    await stand.settled();
    await stand.caret(3, 4);
    await stand.type('字');
    const pending = stand.call('insertFragment', [{ text: '留住这句话', kind: 'paragraph' }], 'caret');
    if (stand.editor.frame) {
      await stand.page.$eval(stand.editor.frame, (element) => element.remove());
      return '框架随编辑器消失';
    }
    await stand.frame.$eval(stand.editor.editable, (element) => element.remove());
    const result = await pending;
    if (result.ok || result.reason !== 'vanished') throw new Error(`It was answered ${JSON.stringify(result)}.`);
    await waitFor(
      async () => (await stand.events()).some(({ type }) => type === 'detached'),
      'That the editor is gone was not told.',
    );
    return result.copied ? undefined : '未能复制';
  },
};
