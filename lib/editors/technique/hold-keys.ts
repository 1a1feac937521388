import { MOVES } from './move-caret.ts';

const WRITING = new Set(['Enter', 'Backspace', 'Delete']);

/** Keys that write or move the caret, pressed while we write: kept from the page, to be pressed once we have. */
export interface HeldKeys {
  /**
   * Characters as typed, `Enter`, `Backspace`, `Delete`, `Tab`, `Shift+Tab`, and what moves the caret (see move-caret.ts);
   * oldest first. Whoever presses one takes it out.
   */
  keys: string[];
  release(): void;
}

/**
 * Holds what is typed while a stretch of the document is selected only to be written over: it would go over that stretch
 * instead of to the user's caret, and a caret that is moved would be moved from there. Shortcuts and what an input method takes pass; our own events are not trusted ones.
 * Tab passes too, unless it is to go through what is being written.
 */
export function holdKeys(page: Document, tab: boolean): HeldKeys {
  const keys: string[] = [];
  const stop = new AbortController();
  const hold = (event: KeyboardEvent) => {
    const { key, isTrusted, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
    const moves = key in MOVES;
    const writes = [...key].length === 1 || WRITING.has(key) || (tab && key === 'Tab');
    // 229 is what a key has that an input method has taken (https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode).
    if (!isTrusted || isComposing || event.keyCode === 229 || ctrlKey || metaKey || altKey || !(writes || moves))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keys.push(shiftKey && (moves || key === 'Tab') ? `Shift+${key}` : key);
  };
  // What comes without a key: dictated, picked from a list of characters.
  const holdInput = (event: InputEvent) => {
    if (!event.isTrusted || !event.cancelable || event.inputType !== 'insertText' || !event.data) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keys.push(...event.data);
  };
  const listening = { capture: true, signal: stop.signal };
  page.defaultView?.addEventListener('keydown', hold, listening);
  // In Firefox our own native editing is announced the same way, as trusted as the user's.
  if (!('mozInnerScreenX' in window)) page.defaultView?.addEventListener('beforeinput', holdInput, listening);
  return { keys, release: () => stop.abort() };
}
