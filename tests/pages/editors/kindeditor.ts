import { html, htmlModel, ready } from '../page.ts';

interface Instance {
  html(): string;
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
        ready({ model: () => htmlModel(editor.html().replace(/[\n\t]/g, '')), rich: () => editor.html() });
      });
    },
  });
});
