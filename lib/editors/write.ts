import type { FragmentBlock } from '../draft/draft.ts';
import type { Content, Stretch, Surface } from './adapter.ts';
import { until } from './technique/pause.ts';

/** One change to what the editor holds, in terms of the last reading. */
export interface Change {
  stretch: Stretch;
  content: Content;
}

/** `clean`: nothing changed. `dirty`: something did, not what was asked, and it could not be taken back. */
export type Outcome = { done: true; steps: number } | { done: false; left: 'clean' | 'dirty' };

/** Longest time an editor may take to show what was typed; TinyMCE pastes in a later task, Vditor renders after one. */
const SHOWN = 600;

/**
 * Makes changes, last first so that those before keep their places, and reads the document again after each: it must
 * then hold exactly what was there with exactly the change. Otherwise it is taken back, once, and nothing else is tried.
 */
export async function write(surface: Surface, changes: Change[]): Promise<Outcome> {
  const ordered = changes.toSorted((a, b) => compare(b.stretch, a.stretch));
  const before = texts(surface.read());
  const replacements = ordered.flatMap(({ stretch, content }) =>
    'text' in content ? { stretch, text: content.text } : [],
  );
  if (surface.batch && replacements.length > 1 && replacements.length === ordered.length) {
    const wanted = ordered.reduce((lines, { stretch, content }) => after(lines, stretch, content), before);
    await surface.select(ordered[0]!.stretch, true);
    surface.read();
    if (await surface.batch(replacements)) {
      if (await shows(surface, wanted)) return { done: true, steps: 1 };
      return takeBack(surface, before, 1);
    }
  }
  for (const [steps, { stretch, content }] of ordered.entries()) {
    const wanted = after(texts(surface.read()), stretch, content);
    await surface.select(stretch, true);
    surface.read();
    await surface.type(stretch, content);
    if (!(await shows(surface, wanted))) return takeBack(surface, before, steps + 1);
  }
  return { done: true, steps: ordered.length };
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

/** Orders stretches that don't overlap as they stand in the document. */
export function compare(a: Stretch, b: Stretch): number {
  return a.start.block - b.start.block || a.start.offset - b.start.offset;
}
