import type { Content, Position, Stretch, Surface } from './adapter.ts';
import { composingIn } from './technique/composing.ts';
import { focusedElement } from './technique/editable-host.ts';
import { fieldMarker, fieldRects } from './technique/field-marker.ts';
import { pause } from './technique/pause.ts';
import { pointUnder } from './technique/point-under.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** The surface of a textarea or input: each line a block. Native editing is its only undo-safe way in. */
export function fieldSurface(field: Field): Surface {
  const lines = () => field.value.split('\n');
  const indexOf = ({ block, offset }: Position) => {
    const all = lines();
    let index = offset;
    for (let line = 0; line < block; line++) index += all[line]!.length + 1;
    return index;
  };
  const positionOf = (index: number): Position => {
    const before = field.value.slice(0, index).split('\n');
    return { block: before.length - 1, offset: before.at(-1)!.length };
  };
  const span = ({ start, end }: Stretch): [number, number] => [indexOf(start), indexOf(end)];
  return {
    root: field,
    quiet: 0,
    retype: 'never',
    keepsStyle: false,
    read: () => lines().map((text) => ({ text, kind: 'paragraph' })),
    caret() {
      if (field.selectionStart === null) return null;
      return { start: positionOf(field.selectionStart), end: positionOf(field.selectionEnd!) };
    },
    async select(stretch) {
      const [start, end] = span(stretch);
      if (!field.ownerDocument.hasFocus() || focusedElement(field.ownerDocument) !== field)
        field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
    },
    point: (stretch) => field.setSelectionRange(...span(stretch)),
    async type(stretch, content) {
      const [start, end] = span(stretch);
      if (!(await breakTypingGroup(field, start, end))) return;
      const text = textOf(content, field.tagName === 'INPUT');
      field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
    },
    /** One insertion over all that lies between the first and the last. */
    async batch(changes) {
      const spans = changes.map(({ stretch, text }) => ({ at: span(stretch), text })).toReversed();
      const from = spans[0]!.at[0];
      const to = spans.at(-1)!.at[1];
      let text = '';
      let done = from;
      for (const { at, text: insert } of spans) {
        text += field.value.slice(done, at[0]) + insert;
        done = at[1];
      }
      // Where it was not typed, that is seen.
      if (!(await breakTypingGroup(field, from, to))) return 1;
      field.ownerDocument.execCommand('insertText', false, text);
      return 1;
    },
    uniform: () => true,
    under(x, y) {
      const point = pointUnder(field, x, y);
      return point && positionOf(point.offset);
    },
    async undo() {
      field.ownerDocument.execCommand('undo');
    },
    scrollTo(stretch) {
      const [rect] = fieldRects(field, ...span(stretch));
      const box = field.getBoundingClientRect();
      if (rect) field.scrollTop += rect.top - box.top - field.clientHeight / 2;
      field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    marker: fieldMarker(field, span),
  };
}

function textOf(content: Content, oneLine: boolean): string {
  if ('text' in content) return content.text;
  const text = content.blocks.map((block) => block.text).join(oneLine ? ' ' : '\n');
  return oneLine ? text : `${content.lead ? '\n' : ''}${text}${content.tail ? '\n' : ''}`;
}

/**
 * Chromium joins an insertion to the typing before it unless the caret has been elsewhere in between. False where an
 * input method began to compose there meanwhile.
 */
async function breakTypingGroup(field: Field, start: number, end: number): Promise<boolean> {
  const away = start ? 0 : field.value.length;
  field.setSelectionRange(away, away);
  await pause(30);
  if (composingIn(field.ownerDocument)) return false;
  field.setSelectionRange(start, end);
  await pause(30);
  return !composingIn(field.ownerDocument);
}
