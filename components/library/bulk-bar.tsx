import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { LibraryChange } from '../../lib/store/library-store.ts';

interface BulkBarProps {
  count: number;
  /** Paths and tags that are in use, to choose from. */
  folders: string[][];
  tags: string[];
  onChange(change: LibraryChange): void;
  onRemove(): void;
  onClear(): void;
}

/** What can be done with all chosen snippets at once. */
export function BulkBar({ count, folders, tags, onChange, onRemove, onClear }: BulkBarProps) {
  const ids = useId();
  const [folder, setFolder] = useState('');
  const [tag, setTag] = useState('');
  const wanted = tag
    .split(/[\s，,、]+/u)
    .map((each) => each.trim())
    .filter(Boolean);
  return (
    <div class="library-bulk" role="toolbar" aria-label={t('library.bulk', { count })}>
      <strong aria-live="polite">{t('library.bulk', { count })}</strong>
      <form
        class="row-actions"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({
            folder: folder
              .split('/')
              .map((part) => part.trim())
              .filter(Boolean),
          });
          setFolder('');
        }}
      >
        <input
          class="field"
          list={`${ids}-folders`}
          aria-label={t('library.moveTo')}
          placeholder={t('library.moveTo')}
          data-testid="bulk-folder"
          value={folder}
          onInput={({ currentTarget }) => setFolder(currentTarget.value)}
        />
        <datalist id={`${ids}-folders`}>
          {folders.map((path) => (
            <option key={path.join('/')} value={path.join('/')} />
          ))}
        </datalist>
        <button type="submit" class="button" data-testid="bulk-move">
          {t('library.move')}
        </button>
      </form>
      <form
        class="row-actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted.length) onChange({ addTags: wanted });
          setTag('');
        }}
      >
        <input
          class="field"
          list={`${ids}-tags`}
          aria-label={t('library.tag')}
          placeholder={t('library.tag')}
          data-testid="bulk-tag"
          value={tag}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
        <datalist id={`${ids}-tags`}>
          {tags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="submit" class="button" data-testid="bulk-add-tag">
          {t('library.addTag')}
        </button>
        <button
          type="button"
          class="text-button quiet"
          onClick={() => {
            if (wanted.length) onChange({ removeTags: wanted });
            setTag('');
          }}
        >
          {t('library.removeTag')}
        </button>
      </form>
      <button type="button" class="button" data-testid="bulk-remove" onClick={onRemove}>
        {t('library.remove')}
      </button>
      <button type="button" class="text-button quiet" onClick={onClear}>
        {t('library.clear')}
      </button>
    </div>
  );
}
