import { isTaken } from '../claim.ts';
import { focusedElement } from './editable-host.ts';

/** The addresses of extensions' pages. */
export const EXTENSION = /^[a-z-]+-extension:/;

/**
 * Calls `look` when the focus may have gone into a frame, which shows only as a blur of the window around it: at once, as
 * it may be elsewhere again a moment later, and then, as in Firefox it is not there yet.
 */
export function onFrameFocus(document: Document, look: () => void, signal: AbortSignal): void {
  const blurred = () => {
    look();
    setTimeout(look);
  };
  document.defaultView?.addEventListener('blur', blurred, { capture: true, passive: true, signal });
}

/**
 * What has the focus while `element` has it: where that is a frame of the same origin without a script of ours, what is or
 * comes to be focused inside, until the signal is aborted. The frame's document forgets it as soon as the focus is elsewhere.
 */
export function noteFirst(element: Element, listening: AddEventListenerOptions): () => Element {
  const inner = element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
  let first = element;
  const into = () => {
    const there = focusedElement(inner!);
    if (there && there !== inner!.body) first = there;
  };
  if (inner && !isTaken(inner)) {
    inner.addEventListener('focusin', into, listening);
    into();
  }
  return () => first;
}
