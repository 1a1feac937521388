import type { FragmentBlock } from '../draft/draft.ts';
import type { Content, Stretch, Surface } from './adapter.ts';
import { until } from './technique/pause.ts';
import { type Change, compare } from './typing-caret.ts';
import { carried, putAt, shifted, type Writer } from './writer.ts';

/** `clean`: nothing changed. `dirty`: something did, not what was asked, and it could not be taken back. */
export type Outcome = { done: true; steps: number } | { done: false; left: 'clean' | 'dirty' };

/**
 * Longest time an editor may take to show what was typed: TinyMCE pastes in a later task, Vditor renders after one, and a slow
 * machine takes its time for either.
 */
const SHOWN = 1500;

/**
 * Makes changes, last first so that those before keep their places, and reads the document again after each: it must
 * then hold exactly what was there with exactly the change. Otherwise it is taken back, once, and nothing else is tried.
 * What `writer` composes meanwhile stays, and what is left to do is done behind it.
 */
export async function write(surface: Surface, changes: Change[], writer?: Writer): Promise<Outcome> {
  let todo = changes.toSorted((a, b) => compare(b.stretch, a.stretch));
  const before = texts(surface.read());
  let expected = before;
  let steps = 0;
  let touched = false;
  const replacements = todo.flatMap(({ stretch, content }) =>
    'text' in content ? { stretch, text: content.text } : [],
  );
  let atOnce = surface.batch && replacements.length > 1 && replacements.length === todo.length;

  /** Takes in what was composed; false where something else has changed too, or it is in the midst of a change. */
  const takeIn = async (user: Writer): Promise<boolean> => {
    await user.settled();
    const now = texts(surface.read());
    const put = putAt(now, expected, user.caret);
    if (put === null) return false;
    user.composed = false;
    touched = true;
    expected = now;
    if (!user.caret || !put) return true;
    const left = shifted(todo, user.caret, put);
    user.caret = { ...user.caret, offset: user.caret.offset + put };
    if (left) todo = left;
    return left !== null;
  };
  const failed = async (most: number): Promise<Outcome> => {
    // An undo would take away what the user has composed.
    if (!touched) return takeBack(surface, before, most);
    return { done: false, left: steps === 0 && equal(texts(surface.read()), expected) ? 'clean' : 'dirty' };
  };

  while (todo.length) {
    if (writer?.composed && !(await takeIn(writer))) return failed(0);
    const now = atOnce ? todo : todo.slice(0, 1);
    const [{ stretch, content }] = now as [Change];
    const wanted = now.reduce((lines, one) => after(lines, one.stretch, one.content), expected);
    await surface.select(stretch, true);
    if (writer?.composed) continue;
    surface.read();
    writer?.expect(wanted, now);
    let made = 1;
    if (atOnce) {
      made = await surface.batch!(
        now.map((one) => ({ stretch: one.stretch, text: (one.content as { text: string }).text })),
      );
      atOnce = made > 0;
      if (!atOnce) continue;
    } else await surface.type(stretch, content);
    if (!(await shows(surface, wanted))) {
      if (!writer?.composed) return failed(steps + made);
      await writer.settled();
      touched = true;
      // Composition may have begun right before it was typed, or right after.
      const moved = writer.caret && carried(writer.caret, now);
      if (putAt(texts(surface.read()), wanted, moved) === null) continue;
    }
    if (writer?.caret) writer.caret = carried(writer.caret, now);
    expected = wanted;
    todo = todo.slice(now.length);
    steps += made;
  }
  return { done: true, steps };
}

/** The lines the document should have. Offsets outside the text are a broken promise of the caller's. */
export function after(lines: string[], { start, end }: Stretch, content: Content): string[] {
  const first = lines[start.block];
  const last = lines[end.block];
  if (first === undefined || last === undefined) throw new Error('A change lies outside the document.');
  const head = first.slice(0, start.offset);
  const rest = last.slice(end.offset);
  if ('text' in content) return lines.toSpliced(start.block, end.block - start.block + 1, head + content.text + rest);
  const own = content.blocks.map((block) => block.text);
  if (content.lead) own.unshift(head);
  else own[0] = head + own[0];
  if (content.tail) own.push(rest);
  else own[own.length - 1] += rest;
  return lines.toSpliced(start.block, end.block - start.block + 1, ...own);
}

function shows(surface: Surface, wanted: string[]): Promise<boolean> {
  return until(surface.root, () => equal(texts(surface.read()), wanted), SHOWN);
}

/** Undoes what may have been done, unless nothing was. */
async function takeBack(surface: Surface, before: string[], most: number): Promise<Outcome> {
  const clean = () => equal(texts(surface.read()), before);
  for (let step = 0; step < most && !clean(); step++) {
    await surface.undo();
    await until(surface.root, clean, 150);
  }
  return { done: false, left: clean() ? 'clean' : 'dirty' };
}

const texts = (blocks: FragmentBlock[]) => blocks.map((block) => block.text);

function equal(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
