import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface Model {
  getValue(): string;
  getPositionAt(offset: number): { lineNumber: number; column: number };
  getOffsetAt(position: object): number;
}
interface Code {
  getDomNode(): Element;
  getModel(): Model;
  getSelection(): { getStartPosition(): object; getEndPosition(): object };
  setSelection(range: object): void;
  revealRangeInCenter(range: object): void;
  pushUndoStop(): void;
  executeEdits(source: string, edits: object[]): void;
  focus(): void;
}

function editor(): Code | undefined {
  const all = pageGlobal<{ editor?: { getEditors(): Code[] } }>('monaco')?.editor?.getEditors() ?? [];
  return all.find((one) => one.getDomNode()?.contains(focused())) ?? all[0];
}

function range(model: Model, from: number, to: number): object {
  const start = model.getPositionAt(from);
  const end = model.getPositionAt(to);
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
}

/** https://microsoft.github.io/monaco-editor/typedoc/interfaces/editor.ICodeEditor.html */
export const monaco: PageEditor = {
  read() {
    const code = editor();
    if (!code) return { done: false };
    const model = code.getModel();
    const selection = code.getSelection();
    const [from, to] = [selection.getStartPosition(), selection.getEndPosition()].map((at) => model.getOffsetAt(at));
    return { done: true, text: model.getValue(), from, to };
  },
  replace(changes) {
    const code = editor();
    if (!code) return false;
    const model = code.getModel();
    code.pushUndoStop();
    code.executeEdits(
      'zhouquan',
      changes.map(({ from, to, text }) => ({ range: range(model, from, to), text, forceMoveMarkers: true })),
    );
    code.pushUndoStop();
    return true;
  },
  select(from, to) {
    const code = editor();
    if (!code) return false;
    const at = range(code.getModel(), from, to);
    code.focus();
    code.setSelection(at);
    code.revealRangeInCenter(at);
    return true;
  },
};
