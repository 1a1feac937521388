import { selectionOf } from './dom-selection.ts';
import { focusedElement } from './editable-host.ts';
import { fieldRects } from './field-marker.ts';

/** Where the caret is drawn, in CSS pixels of the root's window: its left side, top and bottom. */
export function caretBox(root: HTMLElement): { left: number; top: number; bottom: number } {
  const field = root as HTMLTextAreaElement;
  const rect = /^(TEXTAREA|INPUT)$/.test(root.tagName) ? fieldCaret(field) : selectionCaret(root);
  return rect ?? startOf(root.getBoundingClientRect());
}

function fieldCaret(field: HTMLTextAreaElement) {
  const at = field.selectionEnd ?? 0;
  const rect = fieldRects(field, Math.max(0, at - 1), at).at(-1);
  return rect && { left: rect.right, top: rect.top, bottom: rect.bottom };
}

function selectionCaret(root: HTMLElement) {
  const selection = selectionOf(root);
  if (!selection?.rangeCount || !root.contains(selection.focusNode)) return besideFocus(root);
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  const rect = [...range.getClientRects()].at(-1);
  if (rect) return startOf(rect);
  // An empty paragraph has no rectangle of text.
  const node = range.endContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element ? startOf(element.getBoundingClientRect()) : null;
}

/** Editors that draw for themselves keep the field that is typed into at the caret. */
function besideFocus(root: HTMLElement) {
  const focused = focusedElement(root.ownerDocument);
  return focused && root.contains(focused) ? startOf(focused.getBoundingClientRect()) : null;
}

const startOf = ({ left, top, bottom }: DOMRect) => ({ left, top, bottom: Math.min(bottom, top + 40) });
