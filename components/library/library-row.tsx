import { currentLanguage, t } from '../../lib/locale/locale.ts';
import { rangesIn } from '../../lib/snippets/search/ranges-in.ts';
import type { LibraryRow as Row } from '../../lib/store/library-store.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { TextWithSlots } from '../ui/text-with-slots.tsx';

interface LibraryRowProps {
  row: Row;
  query: string;
  /** How many say the same, on the first of them where they stand together. */
  alike: number | undefined;
  chosen: boolean;
  current: boolean;
  /** CSS pixels from the top of the list. */
  top: number;
  index: number;
  /** Of all rows, in view or not. */
  count: number;
  onToggle(upTo: boolean): void;
  onOpen(): void;
  onDrag(data: DataTransfer): void;
}

/** A snippet of the library: a box to choose it, its title and beginning, its tags, when it was last used. */
export function LibraryRow({
  row,
  query,
  alike,
  chosen,
  current,
  top,
  index,
  count,
  onToggle,
  onOpen,
  onDrag,
}: LibraryRowProps) {
  const { id, title, start, tags, useCount, lastUsed } = row;
  const matched = rangesIn(start, query)
    .map(([from, to]) => start.slice(from, to))
    .join(' ');
  const day = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'short' });
  return (
    <li
      class={`library-row${chosen ? ' chosen' : ''}${current ? ' current' : ''}${alike ? ' first-alike' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-testid={`row-${id}`}
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer && onDrag(dataTransfer)}
    >
      <span>
        <input type="checkbox" checked={chosen} aria-label={title} onClick={(event) => onToggle(event.shiftKey)} />
      </span>
      <span class="grow">
        <button type="button" class="library-open" data-row onClick={onOpen}>
          <span class="library-title one-line">
            <MarkedText text={title} ranges={rangesIn(title, query)} />
          </span>
          <span class="library-start one-line">
            <TextWithSlots text={start} query={matched} />
          </span>
        </button>
      </span>
      {alike && <span class="meta library-alike">{t('library.alike', { count: alike })}</span>}
      <span class="library-tags">
        {tags.slice(0, 3).map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </span>
      <span class="meta library-used">
        {lastUsed ? t('library.used', { count: useCount, day: day.format(lastUsed) }) : t('library.neverUsed')}
      </span>
    </li>
  );
}
