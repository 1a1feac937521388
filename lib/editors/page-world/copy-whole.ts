import { focused } from './page-editor.ts';

/** Milliseconds the editor may take to select everything. */
const NOTICED = 150;
/** And to copy it: a hundred thousand characters take a canvas editor half a second, and more on a slow machine. */
const COPIED = 4000;

/**
 * Has the editor with the focus select and copy all it holds, and catches what it copies, which may be nothing: the
 * user's clipboard stays as it is. The caret ends up behind the text, so that nothing stays selected to be typed over.
 * Null where nothing has the focus.
 */
export function copyWhole(): Promise<string> | null {
  const field = focused();
  return field && selectAndCopy(field);
}

/** Univer selects the paragraph first and all only when asked again, so it is asked until no more comes. */
async function selectAndCopy(field: Element): Promise<string> {
  let text = '';
  for (let more = true; more; ) {
    press(field, 'a', 65, true);
    await wait(NOTICED);
    const copy = await copySelected(field);
    more = copy.length > text.length;
    if (more) text = copy;
  }
  press(field, 'ArrowRight', 39, false);
  // canvas-editor keeps its selection when an arrow is pressed, and would have it typed over; this key lets it go.
  press(field, 'End', 35, false);
  return text;
}

async function copySelected(field: Element): Promise<string> {
  const clipboard = catchClipboard();
  // Some editors put it on the event, some call the clipboard themselves when they see the key.
  const clipboardData = new DataTransfer();
  field.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  let text = clipboardData.getData('text/plain');
  if (!text) {
    press(field, 'c', 67, true);
    text = await Promise.race([clipboard.caught, wait(COPIED)]);
  }
  clipboard.letGo();
  return text;
}

/** Takes the clipboard's place for as long as it is asked to; the page gets its own back untouched. */
function catchClipboard(): { caught: Promise<string>; letGo(): void } {
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined;
  let take: (text: string) => void;
  const caught = new Promise<string>((resolve) => {
    take = resolve;
  });
  if (!clipboard) return { caught, letGo() {} };
  clipboard.write = async (items) => take(await textIn(items));
  clipboard.writeText = async (text) => take(text);
  return {
    caught,
    letGo() {
      delete clipboard.write;
      delete clipboard.writeText;
    },
  };
}

async function textIn([item]: ClipboardItems): Promise<string> {
  return (await (await item?.getType('text/plain'))?.text()) ?? '';
}

function press(field: Element, key: string, keyCode: number, ctrlKey: boolean): void {
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const init = { key, code, keyCode, ctrlKey, bubbles: true, cancelable: true, composed: true };
  field.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Resolves to nothing that was copied. */
function wait(ms: number): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, ms, ''));
}
