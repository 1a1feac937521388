import { boldRuns } from '../../draft/bold.ts';
import type { FragmentBlock } from '../../draft/draft.ts';
import { composingIn } from './composing.ts';

/** What a paste carries. */
export interface Clip {
  text: string;
  html?: string;
}

/** Firefox gives content scripts this window of the page's own objects. */
type PageWindow = Window & typeof globalThis & { wrappedJSObject?: PageWindow };

/**
 * Pastes at the selection as far as the editor listens to paste events; returns whether it prevented the default.
 * In Firefox an event made by a content script arrives with empty data, so it is made of the page's own objects and
 * its data is put where the editor reads it (https://bugzilla.mozilla.org/show_bug.cgi?id=1208775). Nothing is pasted into
 * a composition, and nothing else is then to be tried.
 */
export function paste(target: Element, clip: Clip): boolean {
  if (composingIn(target.ownerDocument)) return true;
  const view = target.ownerDocument.defaultView as PageWindow;
  const page = view.wrappedJSObject;
  if (!page) {
    const clipboardData = transfer(view as typeof globalThis, clip);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
    return !target.dispatchEvent(event);
  }
  const event = new page.ClipboardEvent('paste', pageObject(page, { bubbles: true, cancelable: true, composed: true }));
  page.Object.defineProperty(event, 'clipboardData', pageObject(page, { value: transfer(page, clip) }));
  return !unwrapped(target).dispatchEvent(event);
}

/**
 * Offers an input to the editor before it happens; returns whether it took it. `ranges` is where it is to go, which
 * editors that keep their own selection prefer to the document's.
 */
export function beforeInput(target: Element, inputType: string, clip: Clip, range: StaticRangeInit): boolean {
  if (composingIn(target.ownerDocument)) return true;
  const view = target.ownerDocument.defaultView as PageWindow;
  const page = view.wrappedJSObject ?? view;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const targetRanges = new page.Array();
  const place = pageObject(page, { startContainer, startOffset, endContainer, endOffset });
  targetRanges.push(new page.StaticRange(place));
  const init = pageObject(page, {
    inputType,
    data: inputType === 'insertFromPaste' ? null : clip.text,
    dataTransfer: transfer(page as typeof globalThis, clip),
    targetRanges,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const event = new page.InputEvent('beforeinput', init as InputEventInit);
  return !unwrapped(target).dispatchEvent(event);
}

/** Blocks as the HTML a word processor would put on the clipboard: headings, and `paragraph`s for all else. */
export function htmlOf(blocks: FragmentBlock[], paragraph = 'p'): string {
  return blocks
    .map((block) => {
      const { kind, level = 2 } = block;
      const tag = kind === 'heading' ? `h${level}` : paragraph;
      return `<${tag}>${htmlInside(block)}</${tag}>`;
    })
    .join('');
}

/** A block's text as HTML, without the block. */
export function htmlInside({ text, bold }: FragmentBlock): string {
  const runs = boldRuns(text, bold);
  return runs.map((run) => (run.bold ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text))).join('');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function transfer(realm: typeof globalThis, { text, html }: Clip): DataTransfer {
  const data = new realm.DataTransfer();
  data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  return data;
}

/** An object the page may read; in Chromium any object is. */
function pageObject<T extends object>(page: typeof globalThis, values: T): T {
  const object = new page.Object() as T;
  return Object.assign(object, values);
}

function unwrapped(element: Element): Element {
  return (element as Element & { wrappedJSObject?: Element }).wrappedJSObject ?? element;
}
