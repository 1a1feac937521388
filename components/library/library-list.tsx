import { useRef } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { LibraryRow as Row } from '../../lib/store/library-store.ts';
import { LibraryRow } from './library-row.tsx';
import type { Selection } from './use-selection.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface LibraryListProps {
  rows: Row[];
  /** Of each row that is the first of several that say the same, how many they are. */
  groups?: ReadonlyMap<string, number>;
  query: string;
  selection: Selection;
  opened: string | null;
  onOpen(id: string): void;
  /** Ids that are dragged: the chosen ones, or the one that is not among them. */
  onDrag(ids: string[], data: DataTransfer): void;
}

const ROW = 52;

/** The rows of a shelf, however many. Arrow keys move, Space chooses, Enter opens. */
export function LibraryList({ rows, groups, query, selection, opened, onOpen, onDrag }: LibraryListProps) {
  const area = useRef<HTMLDivElement>(null);
  const { items, height, scrollTo } = useVirtualRows(area, rows.length, ROW);

  function focus(id: string): boolean {
    const row = area.current?.querySelector<HTMLElement>(`[data-testid="row-${CSS.escape(id)}"] [data-row]`);
    row?.focus();
    return row != null;
  }

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const at = rows.findIndex(({ id }) => `row-${id}` === rowAround(event.target)?.dataset.testid);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = rows[Math.max(0, Math.min(at + step, rows.length - 1))]!;
    scrollTo(rows.indexOf(next));
    // A row out of view is there after the next rendering.
    if (!focus(next.id)) requestAnimationFrame(() => focus(next.id));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the rows inside, which are buttons
    <div class="library-list scroll" ref={area} onKeyDown={move}>
      <ul aria-label={t('library.list')} style={{ height: `${height}px` }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <LibraryRow
                key={row.id}
                row={row}
                query={query}
                alike={groups?.get(row.id)}
                index={index}
                count={rows.length}
                top={start}
                chosen={selection.ids.has(row.id)}
                current={row.id === opened}
                onToggle={(upTo) => selection.toggle(row.id, upTo)}
                onOpen={() => onOpen(row.id)}
                onDrag={(data) => onDrag(selection.ids.has(row.id) ? [...selection.ids] : [row.id], data)}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

function rowAround(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest<HTMLElement>('.library-row') ?? null;
}
