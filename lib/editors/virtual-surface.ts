import type { BlindSurface, Content, Position, Stretch, Surface } from './adapter.ts';
import type { Bridge } from './bridge-client.ts';

/**
 * The surface of an editor that draws only the lines in view: its API knows the text, by one offset for all lines. Where
 * the page keeps that to itself, its text can only be copied. `quiet`: see `Surface`.
 */
export async function virtualSurface(
  root: HTMLElement,
  bridge: Bridge,
  editor: string,
  quiet = 1100,
): Promise<Surface | BlindSurface> {
  await bridge.open();
  let lines: string[] = [];
  /** An API that went away leaves what was last read, and what is then written is not found there. */
  const read = () => {
    const answer = bridge.ask({ do: 'read', editor });
    if (answer.done) lines = (answer.text ?? '').split(/\r?\n/);
    return answer;
  };
  const indexOf = ({ block, offset }: Position) =>
    lines.slice(0, block).reduce((sum, line) => sum + line.length + 1, offset);
  const positionOf = (index: number): Position => {
    let block = 0;
    let offset = index;
    while (block < lines.length - 1 && offset > lines[block]!.length) offset -= lines[block++]!.length + 1;
    return { block, offset };
  };
  const span = ({ start, end }: Stretch) => ({ from: indexOf(start), to: indexOf(end) });
  const select = (stretch: Stretch) => bridge.ask({ do: 'select', editor, ...span(stretch) });
  if (!read().done) return { root, field: () => keyField(root), copies: true };
  return {
    root,
    quiet,
    retype: 'never',
    keepsStyle: false,
    read() {
      read();
      return lines.map((text) => ({ text, kind: 'paragraph' }));
    },
    caret() {
      const { from = 0, to = from } = read();
      return { start: positionOf(from), end: positionOf(to) };
    },
    async select(stretch) {
      select(stretch);
    },
    point: select,
    async type(stretch, content) {
      bridge.ask({ do: 'replace', editor, changes: [{ ...span(stretch), text: textOf(content) }] });
    },
    batch(all) {
      const changes = all.map(({ stretch, text }) => ({ ...span(stretch), text }));
      return Number(bridge.ask({ do: 'replace', editor, changes }).done);
    },
    uniform: () => true,
    under(x, y) {
      const { done, from } = bridge.ask({ do: 'under', editor, x, y });
      read();
      return done && from !== undefined ? positionOf(from) : null;
    },
    async undo() {
      const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true };
      root.ownerDocument.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    },
    scrollTo: select,
    marker: { draw() {}, clear() {}, boxes: () => [] },
  };
}

/** What takes the keys: an edit context, or a hidden field in browsers that have none. */
function keyField(root: HTMLElement): HTMLElement {
  return root.querySelector<HTMLElement>('.native-edit-context, .cm-content, textarea') ?? root;
}

function textOf(content: Content): string {
  if ('text' in content) return content.text;
  const text = content.blocks.map((block) => block.text).join('\n');
  return `${content.lead ? '\n' : ''}${text}${content.tail ? '\n' : ''}`;
}
