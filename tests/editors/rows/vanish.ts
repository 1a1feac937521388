import type { WriteResult } from '../../../lib/messaging/protocol.ts';
import type { Row } from '../rows.ts';
import { type Stand, waitFor } from '../stand.ts';

/** An editor that goes away is reported, and what was to be written is on the clipboard. */
export const vanish: Row = {
  name: 'vanish',
  run: goAway,
  blind: goAway,
};

async function goAway(stand: Stand): Promise<string | undefined> {
  await stand.settled();
  await stand.caret(3, 4);
  await stand.type('字');
  const result = await stand.frame.evaluate((selector) => {
    const fragment = [{ text: '留住这句话', kind: 'paragraph' }];
    const pending = window.__ask('insertFragment', [fragment, 'caret']);
    document.querySelector(selector)!.remove();
    return pending as Promise<WriteResult>;
  }, stand.editor.root ?? stand.editor.editable);
  if (result.ok || result.reason !== 'vanished') throw new Error(`It was answered ${JSON.stringify(result)}.`);
  await waitFor(
    async () => (await stand.events()).some(({ type }) => type === 'detached'),
    'That the editor is gone was not told.',
  );
  return result.copied ? undefined : 'the page lets nothing be copied then';
}
