import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface SnippetSearchProps {
  field: Ref<HTMLInputElement>;
  query: string;
  /** How many there are; null before all of them have been read. */
  count: number | null;
  onSearch(query: string): void;
  /** Arrow down: into the results. */
  onDown(): void;
  /** Enter: into the best result. */
  onEnter(): void;
}

/** Waits for the end of an IME composition: half a syllable finds nothing. */
export function SnippetSearch({ field, query, count, onSearch, onDown, onEnter }: SnippetSearchProps) {
  const composing = useRef(false);

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape' && query) onSearch('');
    else if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  }

  return (
    <search class="search">
      <Icon name="search" tone="quiet" />
      <input
        ref={field}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        data-testid={testIds.snippetSearch}
        aria-label={t('snippets.search')}
        placeholder={t('snippets.search.hint')}
        value={query}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false;
          onSearch(currentTarget.value);
        }}
        onInput={({ currentTarget }) => composing.current || onSearch(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="meta" role="status">
        {count !== null && (query || count > 0) && t('snippets.count', { count })}
      </span>
    </search>
  );
}
