import type { Snippet } from '../snippet.ts';
import type { ImportedSnippet } from './format.ts';

/**
 * What to write for a snippet: exactly what it was imported as, if that still says the same; else what `render` makes
 * of it, beside those properties of the original that we don't know.
 */
export function keepRaw<Raw extends object>(
  format: string,
  snippet: Snippet,
  parse: (raw: Raw) => ImportedSnippet,
  render: (snippet: Snippet) => Raw,
): Raw {
  if (snippet.source?.format !== format) return render(snippet);
  const raw = snippet.source.raw as Raw;
  return same(parse(raw), snippet) ? raw : { ...raw, ...render(snippet) };
}

function same(imported: ImportedSnippet, snippet: Snippet): boolean {
  const { source: _, ...said } = imported;
  return Object.entries(said).every(
    ([key, value]) => value === undefined || JSON.stringify(value) === JSON.stringify(snippet[key as keyof Snippet]),
  );
}
