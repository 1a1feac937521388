import { zhouquanJson } from '../../lib/snippets/formats/zhouquan-json.ts';
import { addToList, camelCase, type Recipe } from './recipe.ts';

/** What the new file keeps of a snippet before anybody has written more of it. */
const KEEPS = ['title', 'body', 'fields', 'field-types', 'bold'];

/** A way to keep snippets in a file: text to snippets, and snippets to text. */
export const format: Recipe = (name) => ({
  files: {
    [`lib/snippets/formats/${name}.ts`]: `import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';
import { readEntries, writeEntries } from '../exchange/json-entries.ts';
import { asList, asText } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';

const ID = '${name}';

/** Where it is described, and what a file of it looks like. */
export const ${camelCase(name)}: TextFormat = {
  id: ID,
  name: '${name}',
  extensions: ['json'],
  content: 'text',
  knownFrom: 'documentation',
  keeps: [${KEEPS.map((what) => `'${what}'`).join(', ')}],
  matches: (text) => /"${name}"\\s*:/.test(text),
  read: (text) => readEntries(text, ID, asList, parse),
  write: (snippets) => writeEntries(snippets, ID, parse, render),
};

function parse(raw: Record<string, unknown>): ImportedSnippet {
  return { title: asText(raw['${name}']), body: asText(raw.body) };
}

function render({ title, body }: Snippet): Record<string, unknown> {
  return { '${name}': title, body };
}
`,
  },
  lists: {
    // The first that matches a text reads it: one of a kind nobody has seen yet is taken for no other.
    'lib/snippets/formats.ts': (list) =>
      addToList(list, {
        import: `import { ${camelCase(name)} } from './formats/${name}.ts';`,
        entry: camelCase(name),
        at: 'first',
      }),
    'docs/snippets.md': (page) => addRow(page, `| ${name} | .json | … | documentation | ${lost().join(', ')} |`),
  },
  next: `1. Let lib/snippets/formats/${name}.ts read and write what such files really hold, and say in \`keeps\` what comes back.
2. Correct its line in docs/snippets.md; put a real file's text into tests/unit/snippets/formats/foreign.test.ts.
3. npm run test:unit -- snippets/formats takes it there and back like all others.`,
});

function lost(): string[] {
  return zhouquanJson.keeps.filter((what) => !KEEPS.includes(what));
}

/** Behind the last row of the page's last table. */
function addRow(page: string, row: string): string {
  const lines = page.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('|'));
  if (last < 0) throw new Error('The page has no table to add to.');
  return lines.toSpliced(last + 1, 0, row).join('\n');
}
