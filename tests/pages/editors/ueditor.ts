import { html, htmlModel, ready } from '../page.ts';

interface Instance {
  ready(done: () => void): void;
  setContent(html: string): void;
  getContent(): string;
  reset(): void;
}
declare const UE: { getEditor(id: string, options: object): Instance };

const home = '/npm/ueditor/example/public/ueditor/';
const editor = UE.getEditor('editor', {
  UEDITOR_HOME_URL: home,
  serverUrl: '',
  initialFrameHeight: 560,
  initialFrameWidth: '100%',
  autoHeightEnabled: false,
  enableAutoSave: false,
  elementPathEnabled: false,
  wordCount: false,
});
editor.ready(() => {
  editor.setContent(html);
  editor.reset();
  ready({
    model: () => htmlModel(editor.getContent().replace(/<p>&nbsp;<\/p>/g, '<p></p>')),
    rich: () => editor.getContent(),
  });
});
