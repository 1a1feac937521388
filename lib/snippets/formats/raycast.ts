import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';
import { readEntries, writeEntries } from '../exchange/json-entries.ts';
import { asList, asText } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';

const ID = 'raycast';

/** A list of `{name, text, keyword?}` (https://manual.raycast.com/snippets). */
export const raycast: TextFormat = {
  id: ID,
  name: 'Raycast',
  extensions: ['json'],
  content: 'text',
  knownFrom: 'files',
  keeps: ['title', 'body', 'abbreviation', 'fields', 'field-types', 'bold'],
  matches: (text) => /^\s*\[/.test(text) && /"text"\s*:/.test(text) && /"name"\s*:/.test(text),
  read: (text) => readEntries(text, ID, asList, parse),
  write: (snippets) => writeEntries(snippets, ID, parse, render),
};

function parse(raw: Record<string, unknown>): ImportedSnippet {
  const keyword = asText(raw.keyword);
  return {
    title: asText(raw.name),
    body: asText(raw.text).replaceAll('{cursor}', '{光标}'),
    ...(keyword && { abbreviation: keyword }),
  };
}

function render({ title, body, abbreviation }: Snippet): Record<string, unknown> {
  return {
    name: title,
    text: body.replaceAll('{光标}', '{cursor}'),
    ...(abbreviation && { keyword: abbreviation }),
  };
}
