import { answer, type BridgeAnswer, type BridgeCall, call, copied, HELLO } from '../bridge-protocol.ts';
import { ckeditor } from './ckeditor.ts';
import { codemirror } from './codemirror.ts';
import { copyWhole } from './copy-whole.ts';
import { draft } from './draft.ts';
import { kindeditor } from './kindeditor.ts';
import { lexical } from './lexical.ts';
import { monaco } from './monaco.ts';
import type { PageEditor } from './page-editor.ts';
import { slate } from './slate.ts';
import { summernote } from './summernote.ts';
import { tinymce } from './tinymce.ts';
import { tiptap } from './tiptap.ts';
import { trix } from './trix.ts';
import { ueditor } from './ueditor.ts';

const editors: Record<string, PageEditor> = {
  tinymce,
  ckeditor,
  tiptap,
  lexical,
  slate,
  draft,
  trix,
  ueditor,
  kindeditor,
  summernote,
  codemirror,
  monaco,
};

/** Listens for a content script's hello, and then for its calls. */
export function serveBridge(document: Document): void {
  document.addEventListener(HELLO, (event) => {
    const token = (event as CustomEvent<string>).detail;
    const say = (type: string, detail: string) => document.dispatchEvent(new CustomEvent(type, { detail }));
    document.addEventListener(call(token), (asked) => {
      const reply = respond(JSON.parse((asked as CustomEvent<string>).detail), (text) => say(copied(token), text));
      say(answer(token), JSON.stringify(reply));
    });
  });
}

function respond(question: BridgeCall, tellCopied: (text: string) => void): BridgeAnswer {
  if (question.do === 'copy-whole') {
    const copying = copyWhole();
    void copying?.then(tellCopied);
    return { done: copying !== null };
  }
  const editor = editors[question.editor];
  if (question.do === 'read') return editor?.read?.() ?? { done: false };
  if (question.do === 'find') return { done: editor?.find?.() ?? false };
  if (question.do === 'record') return { done: editor?.record?.() ?? false };
  if (question.do === 'type') return { done: editor?.type?.(question.text, question.html) ?? false };
  if (question.do === 'select') return { done: editor?.select?.(question.from, question.to) ?? false };
  if (question.do === 'under') {
    const from = editor?.under?.(question.x, question.y) ?? null;
    return from === null ? { done: false } : { done: true, from };
  }
  if (question.do === 'rewrite') return { done: editor?.rewrite?.(question.pieces) ?? false };
  return { done: editor?.replace?.(question.changes) ?? false };
}
