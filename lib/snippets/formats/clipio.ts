import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';
import { readEntries } from '../exchange/json-entries.ts';
import { keepRaw } from '../exchange/keep-raw.ts';
import { asList, asRecord, asText } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';

const ID = 'clipio';

/** `{version: 1, format: 'clipio', snippets: [{id, label, content, shortcut, tags, usageCount, …}]}`. */
export const clipio: TextFormat = {
  id: ID,
  name: 'Clipio',
  extensions: ['json', 'zip'],
  content: 'text',
  knownFrom: 'documentation',
  keeps: [
    'title',
    'body',
    'tags',
    'abbreviation',
    'useCount',
    'createdAt',
    'updatedAt',
    'fields',
    'field-types',
    'bold',
  ],
  matches: (text) => /"format"\s*:\s*"clipio"/.test(text.slice(0, 500)),
  read: (text) => readEntries(text, ID, (json) => asList(asRecord(json)?.snippets), parse),
  write(snippets) {
    const entries = snippets.map((snippet) => keepRaw(ID, snippet, parse, render));
    return `${JSON.stringify({ version: 1, format: 'clipio', snippets: entries }, null, 2)}\n`;
  },
};

function parse(raw: Record<string, unknown>): ImportedSnippet {
  const shortcut = asText(raw.shortcut);
  const [created, updated] = [time(raw.createdAt), time(raw.updatedAt)];
  return {
    title: asText(raw.label),
    body: asText(raw.content),
    tags: (asList(raw.tags) ?? []).map(asText).filter(Boolean),
    ...(shortcut && { abbreviation: shortcut }),
    ...(Number.isSafeInteger(raw.usageCount) && { useCount: raw.usageCount as number }),
    ...(created !== undefined && { createdAt: created }),
    ...(updated !== undefined && { updatedAt: updated }),
  };
}

function render({ id, title, body, abbreviation = '', tags, useCount, createdAt, updatedAt }: Snippet) {
  return {
    id,
    label: title,
    content: body,
    contentFormat: 'plain',
    shortcut: abbreviation,
    tags,
    usageCount: useCount,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  };
}

function time(value: unknown): number | undefined {
  const at = typeof value === 'number' ? value : Date.parse(asText(value));
  return Number.isFinite(at) ? at : undefined;
}
