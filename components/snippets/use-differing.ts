import { useEffect, useState } from 'preact/hooks';
import type { Caret, SnippetShelf } from '../../lib/sidebar/session.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';

type Differing = { snippet: Snippet; body: string };

/** The snippet that the paragraph with the caret is a changed version of, and a way to leave it as it is. */
export function useDiffering(shelf: SnippetShelf, caret: Caret | null): [Differing | null, () => void] {
  const [found, setFound] = useState<Differing | null>(null);
  const [left, setLeft] = useState<string[]>([]);
  const results = shelf.results.value;

  useEffect(() => {
    let current = true;
    // Without the database nothing is known, and the view says what is wrong.
    shelf.differing().then(
      (differing) => current && setFound(differing),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [caret?.block, results]);

  const shown = found && !left.includes(found.snippet.id) ? found : null;
  return [shown, () => found && setLeft([...left, found.snippet.id])];
}
