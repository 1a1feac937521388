import Vditor from 'vditor';
import 'vditor/dist/index.css';
import { html, htmlModel, ready } from '../page.ts';

/** Markdown has no empty paragraphs. */
const FILLER = '<p>此处从略</p>';

const editor = new Vditor('editor', {
  mode: 'wysiwyg',
  cache: { enable: false },
  cdn: '/npm/vditor',
  height: 640,
  after() {
    editor.setValue(editor.html2md(html.replaceAll('<p><br></p>', html === '<p><br></p>' ? '' : FILLER)), true);
    whenRecorded(() => ready({ model: () => htmlModel(editor.getHTML()), rich: () => editor.getHTML() }));
  },
});

/** Its history begins 0.8 s after it stands; what is done before can't be undone by anybody. */
function whenRecorded(then: () => void): void {
  const { wysiwyg } = editor.vditor.undo as unknown as { wysiwyg: { undoStack: unknown[] } };
  if (wysiwyg.undoStack.length) then();
  else requestAnimationFrame(() => whenRecorded(then));
}
