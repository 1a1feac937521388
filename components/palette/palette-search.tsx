import { useRef } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface PaletteSearchProps {
  query: string;
  /** Id of the option that Enter inserts. */
  active: string | undefined;
  onSearch(query: string): void;
  onMove(by: 1 | -1): void;
  onChoose(): void;
  onClose(): void;
}

/**
 * Keys that belong to an input method are left to it. The letters of a composition are searched for as they stand, since
 * they are the pinyin of what is looked for.
 */
export function PaletteSearch({ query, active, onSearch, onMove, onChoose, onClose }: PaletteSearchProps) {
  const composed = useRef('');

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) onChoose();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  }

  return (
    <search class="search palette-search">
      <Icon name="search" tone="quiet" />
      <input
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={active}
        aria-label={t('snippets.search')}
        placeholder={t('snippets.search.hint')}
        data-testid={testIds.paletteSearch}
        defaultValue={query}
        onCompositionUpdate={({ data }) => {
          composed.current = data;
        }}
        onCompositionEnd={() => {
          composed.current = '';
        }}
        onInput={({ currentTarget, isComposing }) => {
          const { value } = currentTarget;
          onSearch(isComposing ? spelled(value, composed.current) : value);
        }}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

/** What an input method puts between the syllables is not part of them. */
function spelled(value: string, composed: string): string {
  return value.replace(composed, composed.replace(/[\s'’]/gu, ''));
}
