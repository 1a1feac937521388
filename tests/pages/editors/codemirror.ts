import { basicSetup, EditorView } from 'codemirror';
import { byId, paragraphs, ready, text } from '../page.ts';

const view = new EditorView({ doc: text, extensions: [basicSetup, EditorView.lineWrapping], parent: byId('editor') });
ready({ model: () => paragraphs(view.state.doc.toString().split('\n')), rich: () => view.state.doc.toString() });
