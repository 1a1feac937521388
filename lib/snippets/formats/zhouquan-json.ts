import * as v from 'valibot';
import { bodyBeforeBold } from '../body-before-bold.ts';
import { broken, type TextFormat } from '../exchange/format.ts';
import { readJson } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';

const snippet = v.object({
  id: v.string(),
  title: v.string(),
  body: v.string(),
  folder: v.array(v.string()),
  tags: v.array(v.string()),
  abbreviation: v.optional(v.string()),
  kind: v.optional(v.string()),
  section: v.optional(v.string()),
  item: v.optional(v.string()),
  source: v.optional(v.object({ format: v.string(), raw: v.unknown() })),
  useCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastUsed: v.optional(v.number()),
  createdAt: v.number(),
  updatedAt: v.number(),
});

/** The file; published as JSON Schema by scripts/make-snippet-schema.ts. */
export const zhouquanFile = v.object({
  format: v.literal('zhouquan-snippets'),
  /** Raised when an older extension could no longer read the file. In version 1, stars in a body were stars. */
  version: v.picklist([1, 2]),
  snippets: v.array(snippet),
});

/** Our own, lossless. */
export const zhouquanJson: TextFormat = {
  id: 'zhouquan-json',
  name: '周全 JSON',
  extensions: ['json'],
  content: 'text',
  knownFrom: 'own',
  keeps: [
    'id',
    'title',
    'body',
    'folder',
    'tags',
    'abbreviation',
    'kind',
    'section',
    'item',
    'useCount',
    'lastUsed',
    'createdAt',
    'updatedAt',
    'fields',
    'field-types',
    'bold',
  ],
  matches: (text) => /"format"\s*:\s*"zhouquan-snippets"/.test(text.slice(0, 500)),

  read(text) {
    const read = readJson(text);
    if ('error' in read) return broken(read.error, read.line);
    const file = v.safeParse(zhouquanFile, read.json);
    if (file.success) {
      const { version, snippets } = file.output;
      return { snippets: version === 1 ? snippets.map(beforeBold) : snippets, problems: [] };
    }
    const [issue] = file.issues;
    return broken(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  },

  write(snippets) {
    const file = { format: 'zhouquan-snippets', version: 2, snippets: snippets.map(inOrder) };
    return `${JSON.stringify(file, null, 1)}\n`;
  },
};

function beforeBold<Kept extends { body: string }>(each: Kept): Kept {
  return { ...each, body: bodyBeforeBold(each.body) };
}

/** The properties in the schema's order, so that the same snippets always make the same file. */
function inOrder(each: Snippet) {
  return Object.fromEntries(Object.keys(snippet.entries).map((key) => [key, each[key as keyof Snippet]]));
}
