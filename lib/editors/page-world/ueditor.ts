import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface UEditorInstance {
  body: Element;
  fireEvent(name: string): void;
}

/** Its undo keeps scenes that it saves at keys only; http://fex.baidu.com/ueditor/#api-common */
export const ueditor: PageEditor = {
  record() {
    const instances = Object.values(pageGlobal<{ instants: Record<string, UEditorInstance> }>('UE')?.instants ?? {});
    const editor = instances.find((one) => one.body?.contains(focused()));
    editor?.fireEvent('saveScene');
    return editor !== undefined;
  },
};
