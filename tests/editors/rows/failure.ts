import type { Row } from '../rows.ts';
import { difference } from '../say.ts';
import { press, type Stand } from '../stand.ts';

const WORDS = '写不进去也不会丢的话';

/** An editor that takes nothing is left as it is; what was to be written is on the clipboard, and can be pasted. */
export const failure: Row = {
  name: 'refusal',
  run: refuse,
  blind: refuse,
};

async function refuse(stand: Stand): Promise<string | undefined> {
  await stand.settled();
  await stand.caret(3, 4);
  const rich = await stand.rich();
  await stand.frame.evaluate(deafen, stand.editor.editable);
  const result = await stand.call('insertFragment', [{ text: WORDS, kind: 'paragraph' }], 'caret');
  if (result.ok || result.reason !== 'unsupported') throw new Error(`It was answered ${JSON.stringify(result)}.`);
  if ((await stand.rich()) !== rich) throw new Error(`The model changed: ${difference(await stand.rich(), rich)}`);
  if (!result.copied) throw new Error('The text was not copied.');
  await stand.page.focus('#title');
  await press(stand.page, 'Control+a');
  await press(stand.page, 'Control+v');
  const pasted = await stand.page.$eval('#title', (title) => (title as HTMLInputElement).value);
  if (pasted !== WORDS) throw new Error(`“${pasted}” was on the clipboard.`);
  return undefined;
}

/** Runs in the page: from now on nothing that happens to its editor reaches it. */
function deafen(editable: string): void {
  const stop = (event: Event) => {
    if (event.target instanceof HTMLInputElement && event.target.id === 'title') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of ['paste', 'beforeinput', 'textInput']) addEventListener(name, stop, { capture: true });
  for (const api of ['monaco', 'tinymce', 'KindEditor', 'jQuery']) Object.assign(top!, { [api]: undefined });
  for (const element of document.querySelectorAll<HTMLElement>(editable)) {
    Object.assign(element, { cmTile: undefined, cmView: undefined });
    if (element instanceof HTMLTextAreaElement) element.readOnly = true;
    else element.contentEditable = 'false';
  }
}
