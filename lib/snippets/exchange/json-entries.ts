import type { Snippet } from '../snippet.ts';
import { broken, type ImportedSnippet, type ReadResult } from './format.ts';
import { keepRaw } from './keep-raw.ts';
import { asRecord, readJson } from './read-json.ts';

/** Reads a JSON file that is, or holds, a list of entries; each is kept as it stands there. */
export function readEntries(
  text: string,
  format: string,
  list: (json: unknown) => unknown[] | undefined,
  parse: (raw: Record<string, unknown>) => ImportedSnippet,
): ReadResult {
  const file = readJson(text);
  if ('error' in file) return broken(file.error, file.line);
  const entries = list(file.json);
  if (!entries) return broken('The list of snippets is not where this format has it.');
  const snippets = entries.flatMap((raw) => {
    const record = asRecord(raw);
    return record ? [{ ...parse(record), source: { format, raw } }] : [];
  });
  return { snippets, problems: [] };
}

/** The same file again: a list of entries, each as it was read where it still says the same. */
export function writeEntries(
  snippets: Snippet[],
  format: string,
  parse: (raw: Record<string, unknown>) => ImportedSnippet,
  render: (snippet: Snippet) => Record<string, unknown>,
): string {
  const entries = snippets.map((snippet) => keepRaw(format, snippet, parse, render));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
