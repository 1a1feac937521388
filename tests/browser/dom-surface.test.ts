import { expect, it } from 'vitest';
import { domSurface } from '../../lib/editors/dom-surface.ts';
import { execText } from '../../lib/editors/technique/techniques.ts';

const HTML = '<p>认真学习</p><p>依法维权</p>';

it('what is selected while the editor draws its text anew is selected in the new one', async () => {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = HTML;
  document.body.replaceChildren(root);
  const { signal } = new AbortController();
  const surface = domSurface(root, { signal }, { replace: execText, insert: execText });
  surface.read();
  // Its first notice of the selection makes it draw, as composing does a moment later in Draft.js.
  document.addEventListener(
    'selectionchange',
    () => {
      root.innerHTML = HTML;
    },
    { once: true },
  );
  const caret = { block: 1, offset: 2 };
  await surface.select({ start: caret, end: caret });
  const { focusNode, focusOffset } = document.getSelection()!;
  expect([focusNode, focusOffset]).toEqual([root.lastElementChild!.firstChild, 2]);
});
