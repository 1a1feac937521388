import type { ImportedSnippet, ReadProblem, ReadResult } from './format.ts';
import { isDeeper } from './read-json.ts';

/** What a file may bring at most; beyond it, it is no snippet collection but an accident or an attack. */
export const LIMITS = {
  /** Bytes of a file, and of all that is packed in it. A hundred thousand snippets of 200 characters take 90 MB. */
  file: 160 * 2 ** 20,
  /** See `hasMoreParts`: a full collection has 30 for each snippet. */
  parts: 8_000_000,
  /** The same of YAML, where each costs two kilobytes while it is read. */
  yamlParts: 500_000,
  snippets: 200_000,
  /** UTF-16 code units of a body. */
  body: 200_000,
  title: 500,
  /** Lists and records within each other in what is kept of another program's file: more can't be sent or stored. */
  depth: 50,
};

/** Leaves out what has no body or is too large, and cleans titles, folders and tags. */
export function withinLimits({ snippets, problems }: ReadResult): ReadResult {
  const kept: ImportedSnippet[] = [];
  const found: ReadProblem[] = [...problems];
  for (const [index, snippet] of snippets.entries()) {
    const line = index + 1;
    if (kept.length === LIMITS.snippets) {
      found.push({ code: 'too-many', line });
      break;
    }
    if (snippet.body.trim() === '') found.push({ code: 'no-body', line });
    else if (snippet.body.length > LIMITS.body) found.push({ code: 'too-large', line });
    else if (isDeeper(snippet.source, LIMITS.depth)) found.push({ code: 'too-large', line });
    else kept.push({ ...snippet, title: titleOf(snippet) });
  }
  return { snippets: kept, problems: found };
}

/** The title, or else the beginning of the body. */
function titleOf({ title, body }: ImportedSnippet): string {
  const own = title.replace(/\s+/g, ' ').trim();
  return (own || body.trim().split('\n')[0]!.slice(0, 30)).slice(0, LIMITS.title);
}
