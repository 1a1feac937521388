import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { htmlOf } from '../technique/clipboard-event.ts';
import { selectRange } from '../technique/dom-selection.ts';
import { hasHeading, pasteHtml, pasteText, type Technique } from '../technique/techniques.ts';

/**
 * Of pasted blocks the first always joins the paragraph with the caret, which costs a heading its level. So the
 * paragraph's last character is pasted again as that first block.
 */
const insert: Technique = async (root, typed, range) => {
  if (!typed.blocks || !hasHeading(typed)) return pasteText(root, typed, range);
  const html = htmlOf(typed.blocks);
  const { startContainer: node, startOffset: offset } = range;
  if (!typed.lead || node.nodeType !== 3) return pasteHtml(root, { ...typed, html }, range);
  const last = [...(node as Text).data.slice(0, offset)].at(-1) ?? '';
  range.setStart(node, offset - last.length);
  await selectRange(root, range);
  const bold = Number(getComputedStyle(node.parentElement!).fontWeight) >= 600;
  const first = htmlOf([{ text: last, kind: 'paragraph' }]);
  const own = bold ? first.replace(last, `<b>${last}</b>`) : first;
  return pasteHtml(root, { ...typed, text: last + typed.text, html: own + html }, range);
};

export const lexical: Adapter = {
  id: 'lexical',
  name: 'Lexical',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('[data-lexical-editor]'),
  open: (root, tools) => domSurface(root, tools, { replace: pasteText, insert }),
};
