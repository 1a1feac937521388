import { expect, it } from 'vitest';
import { domSurface } from '../../lib/editors/dom-surface.ts';
import { execText } from '../../lib/editors/technique/techniques.ts';

const HTML = '<p>认真学习</p><p>依法维权</p>';
const caret = { block: 1, offset: 2 };

function editable() {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = HTML;
  document.body.replaceChildren(root);
  const { signal } = new AbortController();
  const surface = domSurface(root, { signal }, { replace: execText, insert: execText });
  surface.read();
  return { root, surface };
}

/** An editor that draws itself at the first notice of a selection, as composing makes Draft.js do a moment later. */
function drawnAnew(then: () => void = () => {}) {
  const { root, surface } = editable();
  const draw = () => {
    root.innerHTML = HTML;
    then();
  };
  document.addEventListener('selectionchange', draw, { once: true });
  return { root, surface };
}

it('what is selected while the editor draws its text anew is selected in the new one', async () => {
  const { root, surface } = drawnAnew();
  await surface.select({ start: caret, end: caret });
  const { focusNode, focusOffset } = document.getSelection()!;
  expect([focusNode, focusOffset]).toEqual([root.lastElementChild!.firstChild, 2]);
});

it('whoever went elsewhere while the editor drew its text anew keeps the focus there', async () => {
  const elsewhere = document.createElement('input');
  const { surface } = drawnAnew(() => elsewhere.focus());
  document.body.append(elsewhere);
  await surface.select({ start: caret, end: caret });
  expect(document.activeElement).toBe(elsewhere);
});

it('a caret that was asked for is known when the focus has gone elsewhere at once', async () => {
  const { root, surface } = editable();
  const text = root.lastElementChild!.firstChild!;
  const told = () => new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
  root.focus();
  document.getSelection()!.collapse(text, 1);
  await told();
  document.getSelection()!.collapse(text, 2);
  expect(surface.caret()).toEqual({ start: caret, end: caret });
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  elsewhere.focus();
  await told();
  expect(document.getSelection()!.containsNode(text, true)).toBe(false);
  expect(surface.caret()).toEqual({ start: caret, end: caret });
});
