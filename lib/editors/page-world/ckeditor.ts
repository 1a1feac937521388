import { type DrawnText, drawnIn } from './drawn-text.ts';
import type { PageEditor } from './page-editor.ts';

type Attributes = Iterable<[string, unknown]>;
interface Position {
  textNode: { getAttributes(): Attributes } | null;
  nodeBefore: { getAttributes(): Attributes } | null;
  nodeAfter: { getAttributes(): Attributes } | null;
}
interface Writer {
  createRange(start: Position, end: Position): object;
  remove(range: object): void;
  insertText(text: string, attributes: Attributes, at: Position): void;
}
interface CKEditor {
  plugins: { has(name: string): boolean };
  model: { change(work: (writer: Writer) => void): void };
  editing: {
    view: { domConverter: { domPositionToView(node: Text, offset: number): object } };
    mapper: { toModelPosition(view: object): Position };
  };
}

/** These want to see each change as it is typed, to note it or to refuse it. */
const WATCHING = ['TrackChangesEditing', 'RestrictedEditingModeEditing'];

/** One change of the model is one step: https://ckeditor.com/docs/ckeditor5/latest/framework/architecture/editing-engine.html */
export const ckeditor: PageEditor = {
  rewrite(pieces) {
    const found = drawnIn<{ ckeditorInstance?: CKEditor }>(
      '.ck-editor__editable:not(.ck-editor__nested-editable)',
      pieces,
    );
    const editor = found?.root.ckeditorInstance;
    if (!editor || WATCHING.some((name) => editor.plugins.has(name))) return false;
    const { view, mapper } = editor.editing;
    const at = (node: Text, offset: number) =>
      mapper.toModelPosition(view.domConverter.domPositionToView(node, offset));
    const changes = found.texts.map((piece) => {
      const [start, end] = [at(piece.node, piece.start), at(piece.node, piece.end)];
      return { start, end, text: piece.text, format: [...formatAt(start, piece)] };
    });
    editor.model.change((writer) => {
      for (const { start, end, text, format } of changes) {
        writer.remove(writer.createRange(start, end));
        if (text) writer.insertText(text, format, start);
      }
    });
    return true;
  },
};

/** Of what is replaced, or of what is written on from. */
function formatAt({ textNode, nodeBefore, nodeAfter }: Position, { start, end }: DrawnText): Attributes {
  return (textNode ?? (start < end ? nodeAfter : (nodeBefore ?? nodeAfter)))?.getAttributes() ?? [];
}
