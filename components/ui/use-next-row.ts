import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ROW } from './list-keys.ts';

const FOCUSABLE_ROWS = `[${ROW}]:not(:disabled)`;

/**
 * When the focused row of a list goes away because its matter is settled, the next one takes the focus, unless it has
 * gone back to the editor: to take it from there would send the user's next key, such as Ctrl+Z, here. Call what it
 * returns right before settling; `rows` changes when the list does.
 */
export function useNextRow(list: RefObject<HTMLElement | null>, rows: unknown): () => void {
  const left = useRef(-1);
  const all = () => [...(list.current?.querySelectorAll<HTMLElement>(FOCUSABLE_ROWS) ?? [])];

  useLayoutEffect(() => {
    const index = left.current;
    if (index < 0 || document.activeElement !== document.body) return;
    left.current = -1;
    if (document.hasFocus())
      all()
        .slice(0, index + 1)
        .at(-1)
        ?.focus();
  }, [rows]);

  return () => {
    const item = document.activeElement?.closest('li');
    left.current = item ? all().findIndex((row) => item.contains(row)) : -1;
  };
}
