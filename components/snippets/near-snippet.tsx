import { t } from '../../lib/locale/locale.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { testIds } from '../test-ids.ts';
import { DiffView } from '../ui/diff-view.tsx';
import { useRevealed } from '../ui/use-revealed.ts';

interface NearSnippetProps {
  snippet: Snippet;
  /** The new text. */
  body: string;
  /** The sentence that says how the two belong together. */
  text: string;
  onUpdate(): void;
  onDismiss(): void;
  dismiss: string;
}

/** A snippet beside a version of it: what differs, and whether it is to be brought up to date. */
export function NearSnippet({ snippet, body, text, onUpdate, onDismiss, dismiss }: NearSnippetProps) {
  const note = useRevealed<HTMLElement>(true);
  return (
    <section ref={note} class="near-snippet" data-testid={testIds.snippetNear} aria-label={text}>
      <p>{text}</p>
      <div class="near-diff">
        <DiffView before={snippet.body} after={body} />
      </div>
      <div class="row-actions">
        <button type="button" class="button outline" data-testid={testIds.snippetUpdate} onClick={onUpdate}>
          {t('snippets.near.update')}
        </button>
        <button type="button" class="text-button quiet" onClick={onDismiss}>
          {dismiss}
        </button>
      </div>
    </section>
  );
}
