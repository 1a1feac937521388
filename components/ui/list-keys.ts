/** Marks the element of a row that arrow keys go to. */
export const ROW = 'data-row';

/** Up, down, Home and End between the rows inside the element the handler sits on. */
export function moveBetweenRows(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (target.matches('input, textarea, select') || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(`[${ROW}]`)];
  const now = rows.indexOf(target.closest(`[${ROW}]`) ?? rowAround(target, rows));
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  rows[Math.max(0, Math.min(next, rows.length - 1))]?.focus();
}

/** The row that a button beside it belongs to. */
function rowAround(target: HTMLElement, rows: HTMLElement[]): HTMLElement {
  const item = target.closest('li');
  return rows.find((row) => item?.contains(row)) ?? rows[0]!;
}
