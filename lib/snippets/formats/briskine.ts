import { bodyOfHtml, runsOfLine } from '../exchange/bold-lines.ts';
import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';
import { readEntries, writeEntries } from '../exchange/json-entries.ts';
import { asList, asRecord, asText } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';

const ID = 'briskine';

/** Templates as Briskine stores them: `{title, shortcut, tags, body}` with HTML in the body (https://help.briskine.com). */
export const briskine: TextFormat = {
  id: ID,
  name: 'Briskine',
  extensions: ['json'],
  content: 'text',
  knownFrom: 'documentation',
  keeps: ['title', 'body', 'tags', 'abbreviation', 'fields', 'field-types', 'bold'],
  matches: (text) => /"shortcut"\s*:/.test(text) && /"title"\s*:/.test(text) && /"body"\s*:/.test(text),
  read: (text) => readEntries(text, ID, (json) => asList(json) ?? asList(asRecord(json)?.templates), parse),
  write: (snippets) => writeEntries(snippets, ID, parse, render),
};

function parse(raw: Record<string, unknown>): ImportedSnippet {
  const shortcut = asText(raw.shortcut);
  const tags = asList(raw.tags)?.map(asText) ?? asText(raw.tags).split(',');
  return {
    title: asText(raw.title),
    body: bodyOfHtml(asText(raw.body)).replaceAll('{{cursor}}', '{光标}'),
    tags: tags.map((tag) => tag.trim()).filter(Boolean),
    ...(shortcut && { abbreviation: shortcut }),
  };
}

function render({ title, body, tags, abbreviation = '' }: Snippet): Record<string, unknown> {
  const lines = body.replaceAll('{光标}', '{{cursor}}').split('\n');
  const html = lines.map((line) => `<div>${htmlOfLine(line) || '<br>'}</div>`).join('');
  return { title, shortcut: abbreviation, tags, body: html };
}

function htmlOfLine(line: string): string {
  return runsOfLine(line)
    .map(({ text, bold }) => (bold ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
