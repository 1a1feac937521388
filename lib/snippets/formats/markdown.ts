import type { ImportedSnippet, TextFormat } from '../exchange/format.ts';

/**
 * A snippet under a heading of the second level, its folder under one of the first:
 * `# 权益 / 健康`, `## 女职工体检`, an optional line `标签：体检、经费`, then the text.
 */
export const markdown: TextFormat = {
  id: 'markdown',
  name: 'Markdown',
  extensions: ['md', 'markdown'],
  content: 'text',
  knownFrom: 'own',
  keeps: ['title', 'body', 'folder', 'tags', 'abbreviation', 'fields', 'field-types', 'bold'],
  matches: (text) => /^(\uFEFF|\s)*#{1,2} \S/.test(text),

  read(text) {
    const snippets: ImportedSnippet[] = [];
    let folder: string[] = [];
    let open: { snippet: ImportedSnippet; lines: string[] } | null = null;
    const close = () => {
      if (open) snippets.push({ ...open.snippet, body: trimLines(open.lines).map(unescapeLine).join('\n') });
      open = null;
    };
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
      const heading = /^(#{1,2}) (.*)$/.exec(line);
      if (heading) {
        close();
        if (heading[1] === '#')
          folder = heading[2]!
            .split(' / ')
            .map((name) => name.trim())
            .filter(Boolean);
        else open = { snippet: { title: heading[2]!.trim(), body: '', folder, tags: [] }, lines: [] };
      } else if (open && !readProperty(line, open.snippet, open.lines)) (open as { lines: string[] }).lines.push(line);
    }
    close();
    return { snippets, problems: [] };
  },

  write(snippets) {
    const folders = Map.groupBy(snippets, ({ folder }) => folder.join(' / '));
    return [...folders]
      .flatMap(([name, inside]) => [
        `# ${name}\n`,
        ...inside.map(({ title, tags, abbreviation, body }) =>
          [
            `## ${title}\n`,
            ...(tags.length ? [`标签：${tags.join('、')}`] : []),
            ...(abbreviation ? [`缩写：${abbreviation}`] : []),
            ...(tags.length || abbreviation ? [''] : []),
            ...body.split('\n').map(escapeLine),
            '',
          ].join('\n'),
        ),
      ])
      .join('\n');
  },
};

/** Only before the text begins. */
function readProperty(line: string, snippet: ImportedSnippet, lines: string[]): boolean {
  const property = /^(标签|缩写)[：:](.+)$/.exec(line);
  if (!property || lines.some((each) => each.trim())) return false;
  if (property[1] === '标签')
    snippet.tags = property[2]!
      .split(/[、,，]/)
      .map((tag) => tag.trim())
      .filter(Boolean);
  else snippet.abbreviation = property[2]!.trim();
  return true;
}

// A line of the text that would be read as a heading or a property gets a backslash.
const SPECIAL = /^(\\*)(#{1,2} |标签[：:]|缩写[：:])/;
const escapeLine = (line: string) => (SPECIAL.test(line) ? `\\${line}` : line);
const unescapeLine = (line: string) => (/^\\/.test(line) && SPECIAL.test(line) ? line.slice(1) : line);

function trimLines(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim());
  const last = lines.findLastIndex((line) => line.trim());
  return first === -1 ? [] : lines.slice(first, last + 1);
}
