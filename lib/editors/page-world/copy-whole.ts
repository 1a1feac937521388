import { focused } from './page-editor.ts';

/** Milliseconds the editor may take to select everything, and then to copy it. */
const NOTICED = 150;

let copied: string | undefined;

/**
 * Has the editor with the focus select and copy all it holds, and catches what it copies: the user's clipboard stays as
 * it is. The caret ends up behind the text, so that nothing stays selected to be typed over. The text is there a moment
 * later, see `copiedText`.
 */
export function copyWhole(): boolean {
  const field = focused();
  copied = undefined;
  if (field) void selectAndCopy(field);
  return field !== null;
}

export function copiedText(): string | undefined {
  return copied;
}

async function selectAndCopy(field: Element): Promise<void> {
  press(field, 'a', 65, true);
  await wait();
  const letGo = catchClipboard();
  // Some editors put it on the event, some call the clipboard themselves when they see the key.
  const clipboardData = new DataTransfer();
  field.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  copied = clipboardData.getData('text/plain') || copied;
  if (!copied) press(field, 'c', 67, true);
  await wait();
  letGo();
  press(field, 'ArrowRight', 39, false);
  // canvas-editor keeps its selection when an arrow is pressed, and would have it typed over; this key lets it go.
  press(field, 'End', 35, false);
}

/** Takes the clipboard's place for as long as it is asked to; the page gets its own back untouched. */
function catchClipboard(): () => void {
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined;
  if (!clipboard) return () => {};
  clipboard.write = async (items) => {
    const blob = await items[0]?.getType('text/plain');
    copied = await blob?.text();
  };
  clipboard.writeText = async (text) => {
    copied = text;
  };
  return () => {
    delete clipboard.write;
    delete clipboard.writeText;
  };
}

function press(field: Element, key: string, keyCode: number, ctrlKey: boolean): void {
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const init = { key, code, keyCode, ctrlKey, bubbles: true, cancelable: true, composed: true };
  field.dispatchEvent(new KeyboardEvent('keydown', init));
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, NOTICED));
}
