import { byId, paragraphs, ready, text } from '../page.ts';

interface Loader {
  (modules: string[], done: () => void): void;
  config(options: object): void;
}
declare const require: Loader;
declare const monaco: { editor: { create(element: Element, options: object): { getModel(): { getValue(): string } } } };

require.config({ paths: { vs: '/npm/monaco-editor/min/vs' } });
require(['vs/editor/editor.main'], () => {
  const editor = monaco.editor.create(byId('editor'), {
    value: text,
    language: 'plaintext',
    wordWrap: 'on',
    automaticLayout: true,
  });
  const value = () => editor.getModel().getValue();
  // It renders its lines in a frame of their own.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => ready({ model: () => paragraphs(value().split(/\r?\n/)), rich: value })),
  );
});
