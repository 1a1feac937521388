import { drawnBy } from './drawn-by.ts';
import { drawnIn, placeIn } from './drawn-text.ts';
import type { PageEditor } from './page-editor.ts';

/** What is used of Immutable's records and lists. */
interface Characters {
  get(index: number): { getEntity(): string | null } | undefined;
  slice(from: number, to?: number): Characters;
  concat(more: Characters | unknown[]): Characters;
  some(test: (one: { getEntity(): string | null }) => unknown): boolean;
}
interface Block {
  getText(): string;
  getCharacterList(): Characters;
  merge(values: object): Block;
}
interface Content {
  getBlockForKey(key: string): Block | undefined;
  getBlockMap(): { set(key: string, block: Block): object };
  merge(values: object): Content;
}
interface State {
  getCurrentContent(): Content;
  getSelection(): { merge(values: object): object };
  constructor: { push(state: State, content: Content, change: string): State };
}
interface Component {
  _latestEditorState: State;
  update(state: State): void;
}

/** A change of the content that is pushed is one step: https://draftjs.org/docs/api-reference-editor-state#push */
export const draft: PageEditor = {
  rewrite(pieces) {
    const found = drawnIn<Element>('.public-DraftEditor-content', pieces);
    const component = found && drawnBy(found.root, ({ stateNode }) => editorIn(stateNode));
    if (!component) return false;
    const state = component._latestEditorState;
    const before = state.getCurrentContent();
    let content = before;
    for (const piece of found.texts) {
      const shown = piece.node.parentElement!.closest<HTMLElement>('[data-block]')!;
      const key = shown.dataset.offsetKey!.replace(/-\d+-\d+$/, '');
      if (before.getBlockForKey(key)?.getText() !== shown.textContent) return false;
      const { from, to } = placeIn(shown, piece);
      const block = content.getBlockForKey(key)!;
      const characters = block.getCharacterList();
      const format = characters.get(from < to || !from ? from : from - 1);
      // A link or a mention is more than its characters.
      if (!format || characters.slice(from, to).some((one) => one.getEntity())) return false;
      const changed = block.merge({
        text: block.getText().slice(0, from) + piece.text + block.getText().slice(to),
        characterList: characters
          .slice(0, from)
          .concat(Array(piece.text.length).fill(format))
          .concat(characters.slice(to)),
      });
      const caret = { anchorKey: key, anchorOffset: from, focusKey: key, focusOffset: from, isBackward: false };
      content = content.merge({
        blockMap: content.getBlockMap().set(key, changed),
        selectionAfter: state.getSelection().merge(caret),
      });
    }
    component.update(state.constructor.push(state, content, 'spellcheck-change'));
    return true;
  },
};

function editorIn(component: unknown): Component | null | undefined {
  return (component as Component | null)?._latestEditorState && (component as Component);
}
