import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdFocus } from '../../lib/host/hold-focus.ts';

let editor: HTMLTextAreaElement;
let field: HTMLInputElement;
let shown: AbortController;

beforeEach(() => {
  editor = document.createElement('textarea');
  field = document.createElement('input');
  document.body.replaceChildren(editor, field);
  editor.focus();
  shown = new AbortController();
  holdFocus(field, shown.signal);
  return () => shown.abort();
});

/** As an editor does by a timer after what was typed; resolves once that has been answered. */
function takeBack(): Promise<void> {
  editor.focus();
  return new Promise((resolve) => setTimeout(resolve));
}

it('gets the focus, and gets it back from an editor that takes it by itself', async () => {
  expect(document.activeElement).toBe(field);
  await takeBack();
  expect(document.activeElement).toBe(field);
});

it('leaves it to who insists', async () => {
  for (let time = 0; time < 3; time++) await takeBack();
  expect(document.activeElement).toBe(field);
  await takeBack();
  expect(document.activeElement).toBe(editor);
});

it('leaves it to who is clicked at', async () => {
  await userEvent.click(editor);
  await takeBack();
  expect(document.activeElement).toBe(editor);
});

it('leaves it to whoever it was given to when it is no longer shown', async () => {
  shown.abort();
  await takeBack();
  expect(document.activeElement).toBe(editor);
});
