import { broken, type ImportedSnippet, type TextFormat } from '../exchange/format.ts';
import { keepRaw } from '../exchange/keep-raw.ts';
import { asList, asRecord, asText, readJson } from '../exchange/read-json.ts';
import { textOfHtml } from '../exchange/text-of-html.ts';
import type { Snippet } from '../snippet.ts';
import { fieldName, joinArgument, type Part, parseTemplate, splitArgument, writeTemplate } from '../template.ts';

interface RawSnippet {
  name: string;
  shortcut?: string;
  type?: string;
  text: string;
}

const ID = 'text-blaze';

/** https://blaze.today/docs: folders of snippets whose commands stand in braces. */
export const textBlaze: TextFormat = {
  id: ID,
  name: 'Text Blaze',
  extensions: ['json'],
  content: 'text',
  knownFrom: 'documentation',
  keeps: ['title', 'body', 'folder', 'abbreviation', 'fields'],
  matches: (text) => /"folders"\s*:\s*\[/.test(text.slice(0, 500)),

  read(text) {
    const file = readJson(text);
    if ('error' in file) return broken(file.error, file.line);
    const folders = asList(asRecord(file.json)?.folders);
    if (!folders) return broken('There are no folders in it.');
    const snippets = folders.map(asRecord).flatMap((folder) =>
      (asList(folder?.snippets) ?? []).map((raw) => ({
        ...parse(raw as RawSnippet),
        folder: asText(folder?.name).split(' / ').filter(Boolean),
        source: { format: ID, raw },
      })),
    );
    return { snippets, problems: [] };
  },

  write(snippets) {
    const folders = Map.groupBy(snippets, ({ folder }) => folder.join(' / '));
    const file = {
      version: 7,
      folders: [...folders].map(([name, inside]) => ({
        name,
        snippets: inside.map((snippet) => keepRaw(ID, snippet, parse, render)),
      })),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};

function parse(raw: RawSnippet): ImportedSnippet {
  const each = asRecord(raw) ?? {};
  const body = asText(each.text ?? each.body) || textOfHtml(asText(each.html));
  const shortcut = asText(each.shortcut);
  return { title: asText(each.name), body: fromCommands(body), ...(shortcut && { abbreviation: shortcut }) };
}

function render({ title, abbreviation, body }: Snippet): RawSnippet {
  return { name: title, ...(abbreviation && { shortcut: abbreviation }), type: 'text', text: toCommands(body) };
}

const COMMAND = /\{(cursor|formtext|formparagraph|formmenu)(?::([^{}]*))?\}/g;

/** Commands we have no field for stay as text. */
function fromCommands(text: string): string {
  const parts: Parameters<typeof writeTemplate>[0] = [];
  let at = 0;
  for (const { 0: source, 1: command, 2: settings = '', index } of text.matchAll(COMMAND)) {
    parts.push({ text: text.slice(at, index) });
    at = index + source.length;
    if (command === 'cursor') {
      parts.push({ caret: true });
      continue;
    }
    const { named, plain } = readSettings(settings);
    const field = fieldName(named.name ?? '');
    if (command === 'formmenu') parts.push({ field, type: 'choice', argument: joinArgument(plain) });
    else {
      const type = command === 'formparagraph' ? 'paragraph' : 'text';
      parts.push({ field, type, argument: joinArgument([named.default ?? '']) });
    }
  }
  return writeTemplate([...parts, { text: text.slice(at) }]);
}

function readSettings(settings: string) {
  const named: Record<string, string> = Object.create(null);
  const plain: string[] = [];
  for (const setting of settings.split(';').map((each) => each.trim())) {
    const match = /^(name|default|cols|rows|multiple)\s*=\s*(.*)$/.exec(setting);
    if (match) named[match[1]!] = match[2]!;
    else if (setting) plain.push(setting);
  }
  return { named, plain };
}

function toCommands(body: string): string {
  return parseTemplate(body).map(toCommand).join('');
}

function toCommand(part: Part): string {
  if ('text' in part) return part.text;
  if ('caret' in part) return '{cursor}';
  const options = splitArgument(part.argument);
  if (part.type === 'choice') return `{formmenu: ${options.join('; ')}; name=${part.field}}`;
  const command = part.type === 'paragraph' ? 'formparagraph' : 'formtext';
  const value = part.type === 'text' || part.type === 'paragraph' || part.type === 'number' ? options.join('|') : '';
  return `{${command}: name=${part.field}${value && `; default=${value}`}}`;
}
