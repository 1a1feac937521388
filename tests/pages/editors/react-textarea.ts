import { type ChangeEvent, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { byId, paragraphs, ready, text } from '../page.ts';

// The state, not the field, is the model: what React did not hear of is not in it.
let state = text;

function Field() {
  const [value, setValue] = useState(text);
  state = value;
  return createElement('textarea', {
    id: 'editor',
    value,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
  });
}

createRoot(byId('host')).render(createElement(Field));
requestAnimationFrame(() => ready({ model: () => paragraphs(state.split('\n')), rich: () => state }));
