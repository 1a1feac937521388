import { testIds } from '../test-ids.ts';
import { DiffView } from '../ui/diff-view.tsx';
import { useRevealed } from '../ui/use-revealed.ts';

interface NearSnippetProps {
  /** The two texts that are versions of one another. */
  before: string;
  after: string;
  /** The sentence that says how the two belong together. */
  text: string;
  update: string;
  dismiss: string;
  onUpdate(): void;
  onDismiss(): void;
}

/** A snippet beside a version of it: what differs, and which of the two it is to be. */
export function NearSnippet({ before, after, text, update, dismiss, onUpdate, onDismiss }: NearSnippetProps) {
  const note = useRevealed<HTMLElement>(true);
  return (
    <section ref={note} class="near-snippet" data-testid={testIds.snippetNear} aria-label={text}>
      <p>{text}</p>
      <div class="near-diff">
        <DiffView before={before} after={after} />
      </div>
      <div class="row-actions">
        <button type="button" class="button outline" data-testid={testIds.snippetUpdate} onClick={onUpdate}>
          {update}
        </button>
        <button type="button" class="text-button quiet" data-testid={testIds.snippetLeave} onClick={onDismiss}>
          {dismiss}
        </button>
      </div>
    </section>
  );
}
