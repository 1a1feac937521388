import { html, htmlModel, ready } from '../page.ts';

interface Instance {
  edit: { doc: Document };
  html(content: string): void;
}
interface Kind {
  ready(done: (kind: Kind) => void): void;
  create(selector: string, options: object): Instance;
}
declare const KindEditor: Kind;

KindEditor.ready((kind) => {
  const editor: Instance = kind.create('#editor', {
    basePath: '/npm/kindeditor/',
    width: '100%',
    height: '600px',
    langType: 'zh-CN',
    afterCreate() {
      // The instance is only there once this has returned.
      setTimeout(() => {
        editor.html(html);
        // Its html() lays out the source and loses indents on the way; what it holds is the frame's body.
        // Its undo writes an empty paragraph without the break that keeps it open.
        const { body } = editor.edit.doc;
        ready({
          model: () => htmlModel(body.innerHTML),
          rich: () => body.innerHTML.replaceAll('<p><br></p>', '<p></p>'),
        });
      });
    },
  });
});
