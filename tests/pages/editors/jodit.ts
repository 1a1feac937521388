import { html, htmlModel, ready } from '../page.ts';

interface Instance {
  value: string;
  history: { clear(): void };
}
declare const Jodit: { make(selector: string, options: object): Instance };

const editor = Jodit.make('#editor', {
  height: 620,
  language: 'zh_cn',
  askBeforePasteHTML: false,
  askBeforePasteFromWord: false,
});
editor.value = html;
editor.history.clear();
ready({ model: () => htmlModel(editor.value), rich: () => editor.value });
