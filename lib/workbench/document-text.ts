import type { FragmentBlock } from '../draft/draft.ts';
import { htmlOf } from '../editors/technique/clipboard-event.ts';
import { readBlocks } from '../editors/technique/read-blocks.ts';

/** What an empty document is: one line to write in. */
const BLANK: FragmentBlock[] = [{ text: '', kind: 'paragraph' }];

/** Fills the editable element with another document, whose undo begins here, and puts the caret there if `focus`. */
export function fill(root: HTMLElement, blocks: FragmentBlock[], focus = true): void {
  // Firefox's undo goes with the editable element's being one; Chromium's can't reach what is no longer there.
  root.contentEditable = 'false';
  root.replaceChildren(
    ...(blocks.length ? blocks : BLANK).map(({ text, kind, level }) => {
      const element = document.createElement(kind === 'heading' ? `h${level}` : 'p');
      element.append(text || document.createElement('br'));
      return element;
    }),
  );
  root.contentEditable = 'true';
  if (!focus) return;
  root.focus();
  document.getSelection()?.collapse(root.firstChild, 0);
  root.scrollTop = 0;
}

/** What stands in it now. */
export function textOf(root: HTMLElement): FragmentBlock[] {
  return readBlocks(root).map(({ text, kind, level }) => (level ? { text, kind, level } : { text, kind }));
}

/** Blocks as HTML in which empty ones keep their line. */
function filled(blocks: FragmentBlock[]): string {
  return htmlOf(blocks).replaceAll('></', '><br></');
}

/** Takes what is pasted as plain blocks: a plan needs its headings, not the fonts and colours of where it comes from. */
export function takePastes(root: HTMLElement, signal: AbortSignal): void {
  const onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    // Our own writes come as events too, and are none of the user's pastes.
    if (!event.isTrusted || !data) return;
    const html = data.getData('text/html');
    const blocks = html ? blocksOfHtml(html) : blocksOfLines(data.getData('text/plain'));
    if (!blocks.length) return;
    event.preventDefault();
    const [only] = blocks;
    if (blocks.length === 1 && only!.kind !== 'heading') document.execCommand('insertText', false, only!.text);
    else {
      if (!root.textContent?.trim()) fill(root, BLANK);
      else if (allSelected(root)) emptyIt();
      // Firefox would leave the empty line behind what is put into it; a property of its windows alone.
      if (!root.textContent?.trim() && 'mozInnerScreenX' in window) document.getSelection()?.selectAllChildren(root);
      document.execCommand('insertHTML', false, filled(blocks));
    }
  };
  root.addEventListener('paste', onPaste, { signal });
}

function allSelected(root: HTMLElement): boolean {
  const length = (text: string) => text.replace(/\s/gu, '').length;
  return length(document.getSelection()?.toString() ?? '') === length(root.textContent ?? '');
}

/** Leaves one empty paragraph: what is pasted into an empty heading would all become part of it. */
function emptyIt(): void {
  document.execCommand('delete');
  document.execCommand('formatBlock', false, 'p');
}

function blocksOfLines(text: string): FragmentBlock[] {
  const lines = text.replace(/\s+$/u, '').split(/\r\n|\r|\n/u);
  return lines.map((line) => ({ text: line, kind: 'paragraph' }));
}

/** Word breaks lines within a Chinese paragraph's source, where a space would be one too many. */
function blocksOfHtml(html: string): FragmentBlock[] {
  const source = html.replace(/(?<=[^\p{ASCII}])\s*\r?\n\s*(?=[^\p{ASCII}])/gu, '');
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const blocks = readBlocks(body).map(({ text, kind, level }): FragmentBlock => {
    const clean = text.replace(/\u00a0/gu, ' ').trimEnd();
    return kind === 'heading' ? { text: clean, kind, level: level ?? 2 } : { text: clean, kind: 'paragraph' };
  });
  return blocks.some(({ text }) => text) ? blocks : [];
}
