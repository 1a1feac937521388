import { useState } from 'preact/hooks';
import { currentLanguage, t } from '../../lib/locale/locale.ts';
import type { Snippet, SnippetInput } from '../../lib/snippets/snippet.ts';
import { failureText } from '../model/failure-text.ts';
import { writtenOf } from '../model/snippet-draft.ts';
import { testIds } from '../test-ids.ts';
import { DiffView } from '../ui/diff-view.tsx';
import { GrowingList } from '../ui/growing-list.tsx';

interface SnippetHistoryProps {
  /** What it was before each change, latest first. */
  earlier(): Promise<Snippet[]>;
  now: SnippetInput;
  /** Puts a version into the form; it is kept when the form is saved. */
  onTake(version: Snippet): void;
}

/** What a snippet was before, each version with what differs from now; looked up when it is unfolded. */
export function SnippetHistory({ earlier, now, onTake }: SnippetHistoryProps) {
  const [versions, setVersions] = useState<Snippet[] | null>(null);
  const [problem, setProblem] = useState('');
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });

  function unfold(open: boolean) {
    if (!open || versions) return;
    earlier().then(setVersions, (error) => setProblem(failureText(error)));
  }

  return (
    <details
      class="snippet-history"
      data-testid={testIds.snippetHistory}
      onToggle={({ currentTarget }) => unfold(currentTarget.open)}
    >
      <summary>{t('editor.history')}</summary>
      {problem && <p class="tone-error">{problem}</p>}
      {versions?.length === 0 && <p class="meta">{t('editor.history.none')}</p>}
      <ul>
        <GrowingList
          rows={versions ?? []}
          render={(version) => (
            <li key={version.updatedAt}>
              <span class="row-actions">
                <span class="meta grow">{time.format(version.updatedAt)}</span>
                <button
                  type="button"
                  class="text-button"
                  data-testid={testIds.snippetTake}
                  onClick={() => onTake(version)}
                >
                  {t('editor.history.take')}
                </button>
              </span>
              <div class="near-diff">
                <DiffView before={writtenOf(version)} after={writtenOf(now)} />
              </div>
            </li>
          )}
        />
      </ul>
    </details>
  );
}
