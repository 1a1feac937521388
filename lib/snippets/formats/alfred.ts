import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';
import { readEntries, writeEntries } from '../exchange/json-entries.ts';
import { asList, asRecord, asText } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';

const ID = 'alfred';

/**
 * A file each, `{alfredsnippet: {snippet, uid, keyword, name}}` (https://www.alfredapp.com/help/features/snippets/); a
 * collection is an archive of them, read as a list.
 */
export const alfred: TextFormat = {
  id: ID,
  name: 'Alfred',
  extensions: ['json', 'alfredsnippets'],
  content: 'text',
  knownFrom: 'documentation',
  keeps: ['title', 'body', 'abbreviation', 'fields', 'field-types', 'bold'],
  matches: (text) => /"alfredsnippet"\s*:/.test(text.slice(0, 2000)),
  read: (text) => readEntries(text, ID, (json) => asList(json) ?? [json], parse),
  write: (snippets) => writeEntries(snippets, ID, parse, render),
};

function parse(raw: Record<string, unknown>): ImportedSnippet {
  const inside = asRecord(raw.alfredsnippet) ?? {};
  const keyword = asText(inside.keyword);
  return {
    title: asText(inside.name),
    body: asText(inside.snippet).replaceAll('{cursor}', '{光标}'),
    ...(keyword && { abbreviation: keyword }),
  };
}

function render({ id, title, body, abbreviation = '' }: Snippet): Record<string, unknown> {
  return {
    alfredsnippet: { snippet: body.replaceAll('{光标}', '{cursor}'), uid: id, name: title, keyword: abbreviation },
  };
}
