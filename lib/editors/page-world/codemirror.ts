import { focused, type PageEditor } from './page-editor.ts';

interface View {
  state: { doc: { toString(): string }; selection: { main: { from: number; to: number } } };
  dispatch(change: object): void;
  focus(): void;
  posAtCoords(point: { x: number; y: number }): number | null;
}

/** CodeMirror 6 hangs its view on the content element, under a name that changed with 6.43. */
function view(): View | undefined {
  const content = (focused()?.closest('.cm-content') ?? document.querySelector('.cm-content')) as
    | (Element & { cmTile?: { view: View }; cmView?: { view: View } })
    | null;
  return content?.cmTile?.view ?? content?.cmView?.view;
}

export const codemirror: PageEditor = {
  read() {
    const found = view();
    if (!found) return { done: false };
    const { from, to } = found.state.selection.main;
    return { done: true, text: found.state.doc.toString(), from, to };
  },
  replace(changes) {
    const caret = changes.length === 1 ? changes[0]!.from + changes[0]!.text.length : undefined;
    // `userEvent` of its own keeps it a step of its own in the history.
    view()?.dispatch({
      changes: changes.map(({ text: insert, ...span }) => ({ ...span, insert })),
      ...(caret !== undefined && { selection: { anchor: caret } }),
      userEvent: 'input.paste',
    });
    return true;
  },
  select(anchor, head) {
    view()?.focus();
    view()?.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    return true;
  },
  under: (x, y) => view()?.posAtCoords({ x, y }) ?? null,
};
