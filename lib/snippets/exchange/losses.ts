import { fieldsOf } from '../fields.ts';
import type { Snippet } from '../snippet.ts';
import { parseTemplate } from '../template.ts';
import type { Kept, SnippetFormat } from './format.ts';

/** Something that won't come back from this format, and how many snippets have it. */
export interface Loss {
  what: Kept;
  count: number;
}

const holds: [Kept, (snippet: Snippet) => boolean][] = [
  ['folder', ({ folder }) => folder.length > 0],
  ['tags', ({ tags }) => tags.length > 0],
  ['abbreviation', ({ abbreviation }) => abbreviation !== undefined],
  ['kind', ({ kind }) => kind !== undefined],
  ['section', ({ section }) => section !== undefined],
  ['item', ({ item }) => item !== undefined],
  ['useCount', ({ useCount }) => useCount > 0],
  ['lastUsed', ({ lastUsed }) => lastUsed !== undefined],
  ['createdAt', () => true],
  ['updatedAt', () => true],
  ['title', ({ title }) => title !== ''],
  ['fields', ({ body }) => fieldsOf(body).length > 0],
  [
    'field-types',
    ({ body }) => fieldsOf(body).some(({ type }) => type === 'date' || type === 'number' || type === 'toggle'),
  ],
  ['bold', ({ body }) => parseTemplate(body).some(({ bold }) => bold)],
];

/** What these snippets would lose in this format; shown before the export. */
export function lossesOf(format: SnippetFormat, snippets: Snippet[]): Loss[] {
  return holds
    .filter(([what]) => !format.keeps.includes(what))
    .map(([what, has]) => ({ what, count: snippets.filter(has).length }))
    .filter(({ count }) => count > 0);
}
