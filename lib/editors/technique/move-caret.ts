/** The keys that move the caret: which way, and by what, as `Selection.modify` has it. */
export const MOVES = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
} as const;

type Mover = keyof typeof MOVES;

/** One of those, and whether it selects what it goes over; null for any other key. */
export function moverOf(held: string): { key: Mover; extends: boolean } | null {
  const key = held.replace(/^Shift\+/, '');
  return key in MOVES ? { key: key as Mover, extends: key !== held } : null;
}

/** Moves as the browser does when the key is pressed. */
export function moveCaret(selection: Selection, held: string): void {
  const mover = moverOf(held);
  if (mover) selection.modify(mover.extends ? 'extend' : 'move', ...MOVES[mover.key]);
}
