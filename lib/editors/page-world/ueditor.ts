import { escaped, focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface UEditorInstance {
  body: Element;
  fireEvent(name: string): void;
  execCommand(name: string, html: string): void;
}

/** Its undo keeps scenes that it saves at keys only; http://fex.baidu.com/ueditor/#api-common */
export const ueditor: PageEditor = {
  type(text, html) {
    const instances = Object.values(pageGlobal<{ instants: Record<string, UEditorInstance> }>('UE')?.instants ?? {});
    const editor = instances.find((one) => one.body?.contains(focused()));
    if (!editor) return false;
    editor.fireEvent('saveScene');
    editor.execCommand('insertHtml', html || escaped(text));
    editor.fireEvent('saveScene');
    return true;
  },
};
