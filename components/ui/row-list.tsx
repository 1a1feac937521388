import type { ComponentChildren, Ref } from 'preact';
import { moveBetweenRows } from './list-keys.ts';

/** The scrolling part of a view, whose rows are walked with the arrow keys. */
export function RowList({ children, area }: { children: ComponentChildren; area?: Ref<HTMLDivElement> }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the rows inside, which are buttons
    <div class="scroll" ref={area} onKeyDown={moveBetweenRows}>
      {children}
    </div>
  );
}
