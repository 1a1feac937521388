import type { Fragment } from '../../draft/draft.ts';
import type { BlockContent } from '../adapter.ts';
import { beforeInput, escaped, htmlInside, htmlOf, paste } from './clipboard-event.ts';
import { composingIn } from './composing.ts';
import { selectionOf, selectRange } from './dom-selection.ts';
import { pause, until } from './pause.ts';

/** What a technique types: `text` and `html` say the same. `blocks` is null for characters inside a paragraph. */
export interface Typed {
  text: string;
  html: string;
  blocks: Fragment | null;
  /** A new paragraph is to begin before the first block. */
  lead: boolean;
  /** The first block goes on with the paragraph it comes into. */
  rest?: boolean;
}

/** Types over the selection, which is `range`. What came of it is for the caller to see. */
export type Technique = (root: HTMLElement, typed: Typed, range: Range) => void | Promise<void>;

/** Most editors that keep a model take a plain paste, line by line, as one undo step. */
export const pasteText: Technique = (root, { text }) => {
  paste(focusOf(root), { text });
};

/**
 * Pasted text takes the formatting before the caret: where what it replaces begins a run of its own, that run's
 * elements go along.
 */
export const pasteInRun: Technique = (root, typed, range) => {
  const html = ownRun(root, typed.text, range);
  return html ? pasteHtml(root, { ...typed, html }, range) : pasteText(root, typed, range);
};

/** For editors that would turn plain lines into one paragraph, or where a heading is to stay one. */
export const pasteHtml: Technique = (root, { text, html }) => {
  paste(focusOf(root), { text, html });
};

/** Lines where they do, as the text arrives exactly; HTML where the blocks must say what they are. */
export const pasteBlocks: Technique = (root, typed, range) =>
  (needsHtml(typed, range) ? pasteHtml : pasteText)(root, typed, range);

/**
 * For editors where the first of pasted blocks always joins the paragraph with the caret, which costs a heading its level
 * and makes headings of paragraphs: the paragraph's last character is pasted again as that first block.
 */
export const pasteAfterLast: Technique = async (root, typed, range) => {
  const { startContainer: node, startOffset: offset } = range;
  const inHeading = node.parentElement?.closest('h1,h2,h3,h4,h5,h6');
  if (!typed.blocks || !(isRich(typed) || inHeading)) return pasteText(root, typed, range);
  const html = typed.rest ? typed.html : htmlOf(typed.blocks);
  if (!typed.lead || node.nodeType !== 3) return pasteHtml(root, { ...typed, html }, range);
  const last = [...(node as Text).data.slice(0, offset)].at(-1) ?? '';
  range.setStart(node, offset - last.length);
  await selectRange(root, range, true);
  const bold = !inHeading && Number(getComputedStyle(node.parentElement!).fontWeight) >= 600;
  const first = htmlOf([{ text: last, kind: 'paragraph' }]);
  const own = bold ? first.replace(last, `<b>${last}</b>`) : first;
  return pasteHtml(root, { ...typed, text: last + typed.text, html: own + html }, range);
};

/** Editors built on Slate take rich content from this event, and only after the paste that announces it. */
export const beforeInputPaste: Technique = (root, { text, html }, range) => {
  paste(focusOf(root), { text, html });
  beforeInput(focusOf(root), 'insertFromPaste', { text, html }, range);
};

/** The event of a spelling correction; it names the range, so that it works before the editor noticed the selection. */
export const beforeInputReplacement: Technique = (root, { text }, range) => {
  beforeInput(focusOf(root), 'insertReplacementText', { text }, range);
};

/** The same where there is something to replace; it takes nothing bare. */
export const replaceOrPaste: Technique = (root, typed, range) =>
  (range.collapsed ? pasteText : beforeInputReplacement)(root, typed, range);

/**
 * Deletes the selection as the Backspace key does: its key event, then the input it leads to, then the browser's own
 * deletion, each unless the one before was taken.
 */
export const pressBackspace: Technique = (root, _typed, range) => {
  const target = focusOf(root);
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true, composed: true };
  const taken =
    !target.dispatchEvent(new KeyboardEvent('keydown', key)) ||
    beforeInput(target, 'deleteContentBackward', { text: '' }, range);
  if (!taken) root.ownerDocument.execCommand('delete');
};

/** Native editing. Never for an editor with a model of its own: there it changes the page and not the model. */
export const execText: Technique = async (root, { text }, range) => {
  if (!(await breakTypingGroup(root, range))) return;
  root.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
};

/**
 * Native editing with blocks. Chromium makes paragraphs of lines and takes HTML for headings; Firefox makes line breaks
 * of lines, so that it always gets HTML, in place of a block that is empty or selected whole and not inside it.
 */
export const execBlocks: Technique = async (root, typed, range) => {
  const block = blockAround(root, range.startContainer);
  // A property of Firefox's windows alone, an extension's own pages included.
  const firefox = 'mozInnerScreenX' in window;
  const plain = block?.tagName === 'DIV';
  // A first paragraph of HTML would become part of the one with the caret: those go in as lines, without their bold.
  const rich = (!plain && hasHeading(typed)) || (hasBold(typed) && !typed.lead);
  if (!typed.blocks || !block || !(firefox || rich)) return execText(root, typed, range);
  if (!(await breakTypingGroup(root, range))) return;
  if (firefox && !typed.lead && range.toString() === block.textContent) {
    range.selectNode(block);
    selectionOf(root)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
  // Where lines are divs, nobody has headings.
  const blocks = plain ? typed.blocks.map((one) => ({ ...one, kind: 'paragraph' as const })) : typed.blocks;
  const html = htmlOf(typed.rest ? blocks.slice(1) : blocks, plain ? 'div' : 'p');
  root.ownerDocument.execCommand('insertHTML', false, typed.rest ? htmlInside(blocks[0]!) + html : html);
};

const INLINE = 'a,abbr,b,code,del,em,font,i,ins,mark,s,small,span,strong,sub,sup,u';

/** HTML of `text` in the elements of the run that the range begins; null where it does not begin one inside a block. */
function ownRun(
  root: HTMLElement,
  text: string,
  { startContainer: node, startOffset, collapsed }: Range,
): string | null {
  // White space at either end would be folded away.
  if (collapsed || startOffset || node.nodeType !== 3 || text.trim() !== text) return null;
  let html = escaped(text);
  let begins = node.previousSibling === null;
  let follows = !begins;
  for (
    let element = node.parentElement;
    element?.matches(INLINE) && element !== root;
    element = element.parentElement
  ) {
    const [open, close] = (element.cloneNode(false) as Element).outerHTML.split('></');
    html = `${open}>${html}</${close}`;
    follows ||= begins && element.previousSibling !== null;
    begins &&= element.previousSibling === null;
  }
  return follows ? html : null;
}

/** The block element around a node, or null where lines stand in the root itself. */
function blockAround(root: HTMLElement, node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const block = element?.closest('p,div,h1,h2,h3,h4,h5,h6,li,td,blockquote,pre') ?? null;
  return block && block !== root && root.contains(block) ? block : null;
}

/** The first of several that has any effect at all. Only for editors nobody knows: a partial change ends the search. */
export function firstThatActs(...techniques: Technique[]): Technique {
  return async (root, typed, range) => {
    const before = root.innerHTML;
    for (const technique of techniques) {
      await technique(root, typed, range);
      if (await until(root, () => root.innerHTML !== before, 120)) return;
    }
  };
}

/** Where a heading or bold comes in, or paragraphs after a heading: lines would take the style of the block they are put into. */
export function needsHtml(typed: Typed, { startContainer: node }: Range): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return isRich(typed) || (typed.blocks !== null && element?.closest('h1,h2,h3,h4,h5,h6') != null);
}

function isRich(typed: Typed): boolean {
  return hasHeading(typed) || hasBold(typed);
}

function hasBold({ blocks }: Typed): boolean {
  return blocks?.some(({ bold }) => bold) ?? false;
}

function hasHeading({ blocks }: Typed): boolean {
  return blocks?.some(({ kind }) => kind === 'heading') ?? false;
}

/**
 * The same content as text and as HTML. `opening` is the HTML that makes the first block begin a paragraph; where that
 * takes nothing, a block that is to go on with the paragraph it comes into (`rest`) must not be one in the HTML.
 */
export function typedBlocks({ blocks, lead, tail, rest }: BlockContent, opening: string): Typed {
  const text = `${lead ? '\n' : ''}${blocks.map((block) => block.text).join('\n')}${tail ? '\n' : ''}`;
  const inline = rest && (!opening || blocks.length === 1);
  const html = inline ? htmlInside(blocks[0]!) + htmlOf(blocks.slice(1)) : htmlOf(blocks);
  return { text, html: `${lead ? opening : ''}${html}${tail ? '<p></p>' : ''}`, blocks, lead, rest: rest === true };
}

/** The element the selection ends in, where the editor expects its events to come from. */
function focusOf(root: HTMLElement): Element {
  const node = selectionOf(root)?.focusNode;
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return element && root.contains(element) ? element : root;
}

/**
 * Chromium joins an insertion to the typing before it unless the caret has been elsewhere in between. False where an
 * input method began to compose there meanwhile.
 */
async function breakTypingGroup(root: HTMLElement, range: Range): Promise<boolean> {
  const selection = selectionOf(root);
  if (!selection) return true;
  // A caret, where there is another place for one: whoever types over a selection has lost what was in it.
  const at = range.startContainer;
  if (!root.firstElementChild?.contains(at)) selection.collapse(root, 0);
  else if (!root.lastElementChild?.contains(at)) selection.collapse(root, root.childNodes.length);
  else selection.selectAllChildren(root);
  await pause(30);
  if (composingIn(root.ownerDocument)) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await pause(30);
  return !composingIn(root.ownerDocument);
}

/** Replaces a range that is not selected: editors that take the range from the event itself do it at once. */
export function replaceUnselected(root: HTMLElement, text: string, range: Range): void {
  const node = range.startContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  beforeInput(element ?? root, 'insertReplacementText', { text }, range);
}
