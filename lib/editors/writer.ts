import type { Position, Surface } from './adapter.ts';
import type { Typing } from './technique/typing.ts';
import { type Change, typingCaret } from './typing-caret.ts';

/** The user while we write: what they compose goes to their caret, and nothing is typed over it. */
export interface Writer {
  /** Where their caret belongs in what the document holds now; null where it is not in the editor. */
  caret: Position | null;
  /** Whether an input method has begun to compose and it has not been taken in yet. */
  composed: boolean;
  /** Whether it ever did. */
  met: boolean;
  /** A step is being typed: once the document reads so, the caret is there. */
  expect(lines: string[], changes: Change[]): void;
  /** Resolves when what was composed has settled. */
  settled(): Promise<void>;
}

/**
 * Watches for an input method until the signal is aborted. Composition begins wherever the selection is, and for a moment
 * that is what we are about to write over: before the first of it is in the document the user's caret is given back.
 */
export function watchWriter(surface: Surface, back: Position | null, typing: Typing, signal: AbortSignal): Writer {
  let next: { lines: string; caret: Position } | null = null;
  const writer: Writer = {
    caret: back,
    composed: false,
    met: false,
    expect(lines, changes) {
      next = writer.caret && { lines: lines.join('\n'), caret: carried(writer.caret, changes) };
    },
    settled: () => typing.idle(0),
  };
  const view = surface.root.ownerDocument.defaultView;
  const begun = () => {
    writer.composed = true;
    writer.met = true;
    const now = surface.read().map(({ text }) => text);
    const at = next?.lines === now.join('\n') ? next.caret : writer.caret;
    if (at) surface.point({ start: at, end: at });
  };
  view?.addEventListener('compositionstart', begun, { capture: true, signal });
  // A key that an input method takes comes first: only until then can the focus go elsewhere without ending a composition.
  const taken = ({ isTrusted, keyCode, isComposing }: KeyboardEvent) => {
    if (isTrusted && keyCode === 229 && !isComposing) begun();
  };
  view?.addEventListener('keydown', taken, { capture: true, signal });
  return writer;
}

/** Where a caret is after changes. */
export function carried(caret: Position, changes: Change[]): Position {
  return typingCaret({ start: caret, end: caret }, changes).end;
}

/** How much was put in at the caret where that is all that differs from what was expected; else null. */
export function putAt(now: string[], expected: string[], caret: Position | null): number | null {
  if (now.length !== expected.length) return null;
  const at = now.findIndex((line, index) => line !== expected[index]);
  if (at < 0) return 0;
  if (!caret || at !== caret.block || now.some((line, index) => index > at && line !== expected[index])) return null;
  const put = now[at]!.length - expected[at]!.length;
  const head = expected[at]!.slice(0, caret.offset);
  const rest = expected[at]!.slice(caret.offset);
  return put >= 0 && now[at]!.startsWith(head) && now[at]!.slice(caret.offset + put) === rest ? put : null;
}

/** The changes that are left, behind what was put in at the caret; null where it is in the midst of one. */
export function shifted(changes: Change[], { block, offset }: Position, put: number): Change[] | null {
  const behind = (at: Position) =>
    at.block === block && at.offset >= offset ? { ...at, offset: at.offset + put } : at;
  const moved: Change[] = [];
  for (const { stretch, content } of changes) {
    const { start, end } = stretch;
    const before = start.block < block || (start.block === block && start.offset < offset);
    const ends = end.block > block || (end.block === block && end.offset > offset);
    if (before && ends) return null;
    moved.push({ stretch: before ? stretch : { start: behind(start), end: behind(end) }, content });
  }
  return moved;
}
