import { convertFromRaw, convertToRaw, Editor, EditorState, type RawDraftContentBlock, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { blocks, byId, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const content = convertFromRaw({
  entityMap: {},
  blocks: blocks.map(({ text, kind, level, bold = [] }, index) => ({
    key: `k${index}`,
    text,
    type: kind === 'list-item' ? 'unordered-list-item' : level === 1 ? 'header-one' : level ? 'header-two' : 'unstyled',
    depth: 0,
    entityRanges: [],
    inlineStyleRanges: bold.map((part) => ({
      offset: text.indexOf(part),
      length: part.length,
      style: 'BOLD' as const,
    })),
  })),
});
let current = EditorState.createWithContent(content);

function Page() {
  const [state, setState] = useState(current);
  current = state;
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    handleKeyCommand: (command, now) => {
      const next = RichUtils.handleKeyCommand(now, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    },
  });
}

const LEVELS: Record<string, number> = { 'header-one': 1, 'header-two': 2, 'header-three': 3 };

function blockOf({ text, type }: RawDraftContentBlock): ModelBlock {
  const level = LEVELS[type];
  if (level) return { text, kind: 'heading', level };
  return { text, kind: type.endsWith('list-item') ? 'list-item' : 'paragraph' };
}

createRoot(byId('editor')).render(createElement(Page));
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    ready({
      model: () => convertToRaw(current.getCurrentContent()).blocks.map(blockOf),
      // The keys are made anew by undo.
      rich: () =>
        JSON.stringify(convertToRaw(current.getCurrentContent()).blocks.map(({ key: _key, ...block }) => block)),
    }),
  ),
);
