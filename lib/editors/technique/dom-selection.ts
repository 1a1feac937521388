import { composingIn } from './composing.ts';
import { focusedElement } from './editable-host.ts';
import { moveCaret } from './move-caret.ts';
import { pause } from './pause.ts';

/** Editors take over the document's selection from an event; those built on Slate look only every 100 ms. */
const NOTICED = 110;

/** Those that are re-rendering when the selection changes look away until they are done, and are told again then. */
const RENDERED = 20;

/** The selection as the editor's own tree sees it; a shadow root has its own in Chromium. */
export function selectionOf(root: Element): Selection | null {
  const tree = root.getRootNode() as Document & { getSelection?(): Selection | null };
  return (tree.getSelection ? tree.getSelection() : root.ownerDocument.getSelection()) ?? null;
}

/**
 * Gives the focus to an editor and selects `range`. Focusing makes some editors put back their own last selection a
 * moment later, so it is looked at again and set once more; but where the user clicks or types meanwhile, or goes
 * elsewhere, the caret is theirs, unless something is about to be typed over the range and `insist` is given. Resolves
 * with false where it is.
 */
export async function selectRange(root: HTMLElement, range: Range, insist = false): Promise<boolean> {
  if (!hasFocus(root)) {
    root.ownerDocument.defaultView?.focus();
    focusable(root, range).focus({ preventScroll: true });
  }
  // A busy browser may take a while to bring it here from another frame: only what has been here can have gone.
  let arrived = false;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (composingIn(root.ownerDocument)) return false;
    const focused = hasFocus(root);
    if (arrived && !focused && !insist) return false;
    arrived ||= focused;
    const selection = selectionOf(root);
    if (attempt && selection && holds(selection, range)) return true;
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    if ((await userActs(root.ownerDocument, RENDERED)) && !insist) return false;
    root.ownerDocument.dispatchEvent(new Event('selectionchange'));
    if ((await userActs(root.ownerDocument, NOTICED)) && !insist) return false;
  }
  return true;
}

/** Whether what is typed goes into an editor. */
export function hasFocus(root: HTMLElement): boolean {
  const focused = focusedElement(root.ownerDocument);
  // The active element of a frame stays what it was while the focus is elsewhere in the page.
  return root.ownerDocument.hasFocus() && focused !== null && root.contains(focused);
}

/** Presses keys that move the caret. Resolves once the editor has noticed. */
export async function moveSelection(root: HTMLElement, keys: string[]): Promise<void> {
  const selection = selectionOf(root);
  if (!selection || composingIn(root.ownerDocument)) return;
  for (const key of keys) moveCaret(selection, key);
  await pause(RENDERED);
  root.ownerDocument.dispatchEvent(new Event('selectionchange'));
  await pause(NOTICED);
}

/** Waits `ms`, and says whether the user pressed a key or a button in that time. */
async function userActs(page: Document, ms: number): Promise<boolean> {
  const stop = new AbortController();
  let acted = false;
  const note = ({ isTrusted }: Event) => {
    acted ||= isTrusted;
  };
  for (const name of ['keydown', 'pointerdown'])
    page.defaultView?.addEventListener(name, note, { capture: true, passive: true, signal: stop.signal });
  await pause(ms);
  stop.abort();
  return acted;
}

/** Where several editable elements make one document, the one that holds the range. */
function focusable(root: HTMLElement, range: Range): HTMLElement {
  if (root.isContentEditable) return root;
  let element = range.startContainer.parentElement;
  if (range.startContainer.nodeType === 1) element = range.startContainer as HTMLElement;
  while (element && element !== root && !(element.isContentEditable && !element.parentElement?.isContentEditable))
    element = element.parentElement;
  return element ?? root;
}

function holds(selection: Selection, range: Range): boolean {
  return (
    selection.anchorNode === range.startContainer &&
    selection.anchorOffset === range.startOffset &&
    selection.focusNode === range.endContainer &&
    selection.focusOffset === range.endOffset
  );
}
