import { useEffect, useState } from 'preact/hooks';
import type { LibraryActions } from '../../lib/library/library-model.ts';

/** What the whole texts have of a query; nothing until that is known. */
export function useFound(query: string, find: LibraryActions['find']): ReadonlySet<string> | undefined {
  const [found, setFound] = useState<{ query: string; ids: Set<string> }>();
  useEffect(() => {
    if (!query.trim()) return;
    let current = true;
    // Where the texts can't be searched the rows still are, and the page says what is wrong with the database.
    find(query).then(
      (ids) => current && setFound({ query, ids: new Set(ids) }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [query]);
  return found?.query === query ? found.ids : undefined;
}
