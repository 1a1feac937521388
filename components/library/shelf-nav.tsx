import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { type Folder, keyOf, type Shelf, sameShelf } from './shelves.ts';

interface ShelfNavProps {
  folders: Folder[];
  counts: { all: number; twins: number | null; unused: number; trash: number };
  shelf: Shelf;
  onShelf(shelf: Shelf): void;
  /** What was dragged is dropped on a folder; the empty path is no folder. */
  onDrop(path: string[]): void;
}

/** The shelves of the library. Folders take what is dragged onto them. */
export function ShelfNav({ folders, counts, shelf, onShelf, onDrop }: ShelfNavProps) {
  const [over, setOver] = useState<string | null>(null);
  const drop = (path: string[]) => ({
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(keyOf(path));
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      onDrop(path);
    },
  });
  const item = (to: Shelf, label: string, count: number | null, more: object = {}, path: string[] = []) => (
    <li>
      <button
        type="button"
        class={`shelf${over !== null && to.is === 'folder' && over === keyOf(to.path) ? ' over' : ''}`}
        style={{ '--depth': path.length }}
        aria-current={sameShelf(to, shelf) || undefined}
        data-testid={`shelf-${to.is === 'folder' ? to.path.join('/') : to.is}`}
        onClick={() => onShelf(to)}
        {...more}
      >
        <span class="shelf-name grow one-line">
          {path.length > 0 && <span class="shelf-path">{`${path.join('/')}/`}</span>}
          {label}
        </span>
        {count !== null && <span class="meta">{count}</span>}
      </button>
    </li>
  );
  return (
    <nav class="library-nav" aria-label={t('library.shelves')}>
      <ul>{item({ is: 'all' }, t('library.all'), counts.all, drop([]))}</ul>
      {folders.length > 0 && <h2>{t('library.folders')}</h2>}
      <ul>
        {folders.map(({ path, name, count }) =>
          item({ is: 'folder', path }, name, count, { key: keyOf(path), ...drop(path) }, path.slice(0, -1)),
        )}
      </ul>
      <h2>{t('library.tidy')}</h2>
      <ul>
        {item({ is: 'twins' }, t('library.twins'), counts.twins)}
        {item({ is: 'unused' }, t('library.unused'), counts.unused)}
        {item({ is: 'trash' }, t('library.trash'), counts.trash)}
      </ul>
    </nav>
  );
}
