import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface UEditorInstance {
  body: Element;
  fireEvent(name: string): void;
}

function editor(): UEditorInstance | undefined {
  const instances = Object.values(pageGlobal<{ instants: Record<string, UEditorInstance> }>('UE')?.instants ?? {});
  return instances.find((one) => one.body?.contains(focused()));
}

/** Its undo keeps scenes that it saves at keys only; http://fex.baidu.com/ueditor/#api-common */
export const ueditor: PageEditor = {
  find: () => editor() !== undefined,
  record() {
    const found = editor();
    found?.fireEvent('saveScene');
    return found !== undefined;
  },
};
