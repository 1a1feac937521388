import { drawnBy } from './drawn-by.ts';
import { type DrawnText, drawnIn, placeIn } from './drawn-text.ts';
import type { PageEditor } from './page-editor.ts';

interface SlateNode {
  text?: string;
  children?: SlateNode[];
}
interface SlateEditor extends SlateNode {
  apply?(operation: { type: string; path: number[]; offset: number; text: string }): void;
}

const NODE = '[data-slate-node]';

/** Where a piece is in the document; null where the editor shows something else than its characters there. */
function placeOf(editor: SlateEditor, root: Element, piece: DrawnText) {
  const around = (element: Element) => element.parentElement!.closest(NODE)!;
  const shown = around(piece.node.parentElement!);
  const path: number[] = [];
  for (let at = shown; at !== root; at = around(at)) {
    const siblings = [...around(at).querySelectorAll(NODE)].filter((one) => around(one) === around(at));
    path.unshift(siblings.indexOf(at));
  }
  const text = path.reduce<SlateNode | undefined>((node, index) => node?.children?.[index], editor)?.text;
  const { from, to } = placeIn(shown, piece);
  return text === shown.textContent ? { path, from, to, was: text.slice(from, to) } : null;
}

/** All operations of one task are one step: https://docs.slatejs.org/concepts/05-operations */
export const slate: PageEditor = {
  rewrite(pieces) {
    const found = drawnIn<HTMLElement>('[data-slate-editor]', pieces);
    const editor =
      found && drawnBy(found.root, ({ memoizedProps }) => memoizedProps?.editor as SlateEditor | undefined);
    if (!found || !editor?.apply) return false;
    const changes = found.texts.map((piece) => ({ text: piece.text, place: placeOf(editor, found.root, piece) }));
    if (changes.some(({ place }) => !place)) return false;
    for (const { text, place } of changes) {
      const { path, from, to, was } = place!;
      // First what comes in: a text that is empty in between would be taken away with its formatting.
      if (text) editor.apply({ type: 'insert_text', path, offset: to, text });
      if (was) editor.apply({ type: 'remove_text', path, offset: from, text: was });
    }
    return true;
  },
};
