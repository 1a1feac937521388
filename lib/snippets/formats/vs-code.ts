import { broken, type ImportedSnippet, type TextFormat } from '../exchange/format.ts';
import { keepRaw } from '../exchange/keep-raw.ts';
import { asList, asRecord, asText, readJson } from '../exchange/read-json.ts';
import { withoutComments } from '../exchange/without-comments.ts';
import type { Snippet } from '../snippet.ts';
import { joinArgument, parseTemplate, splitArgument, writeTemplate } from '../template.ts';

type Raw = Record<string, unknown>;

const ID = 'vs-code';

/** `{"name": {prefix, body, description}}` with `$1`, `${1:default}`, `${1|a,b|}` and `$0` (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
export const vsCode: TextFormat = {
  id: ID,
  name: 'VS Code',
  extensions: ['code-snippets', 'json'],
  content: 'text',
  knownFrom: 'files',
  // Fields have numbers there, no names.
  keeps: ['title', 'abbreviation', 'body'],
  matches: (text) => /^\uFEFF?\s*(?:\/[/*].*\n\s*)*\{/.test(text) && /"body"\s*:/.test(text),

  read(text) {
    const file = readJson(withoutComments(text));
    if ('error' in file) return broken(file.error, file.line);
    const entries = Object.entries(asRecord(file.json) ?? {});
    const snippets = entries.flatMap(([title, raw]) => {
      const record = asRecord(raw);
      return record ? [{ ...parse(record), title, source: { format: ID, raw } }] : [];
    });
    return { snippets, problems: [] };
  },

  write(snippets) {
    // A list of pairs, because a title may be `__proto__`, and two may be the same.
    const names = new Map<string, Raw>();
    for (const snippet of snippets) {
      let name = snippet.title;
      for (let nth = 2; names.has(name); nth++) name = `${snippet.title} ${nth}`;
      names.set(
        name,
        keepRaw(ID, snippet, (raw) => ({ ...parse(raw), title: snippet.title }), render),
      );
    }
    return `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`;
  },
};

function parse(raw: Raw): ImportedSnippet {
  const body = (asList(raw.body) ?? [raw.body]).map(asText).join('\n');
  const prefix = asText(asList(raw.prefix)?.[0] ?? raw.prefix);
  return { title: '', body: fromTabStops(body), ...(prefix && { abbreviation: prefix }) };
}

function render({ abbreviation, body }: Snippet): Raw {
  return { ...(abbreviation && { prefix: abbreviation }), body: toTabStops(body).split('\n') };
}

const TAB_STOP = /\\([$}\\])|\$(?:(\d+)|\{(\d+)(?::([^{}]*)|\|([^{}|]*)\|)?\})/g;

function fromTabStops(text: string): string {
  const parts: Parameters<typeof writeTemplate>[0] = [];
  let at = 0;
  for (const match of text.matchAll(TAB_STOP)) {
    const { 0: source, 1: escaped, 2: bare, 3: braced, 4: value = '', 5: options, index } = match;
    parts.push({ text: text.slice(at, index) + (escaped ?? '') });
    at = index + source.length;
    if (escaped !== undefined) continue;
    const number = bare ?? braced!;
    if (number === '0') parts.push({ caret: true });
    else if (options === undefined)
      parts.push({ field: `填空${number}`, type: 'text', argument: joinArgument([value]) });
    else parts.push({ field: `填空${number}`, type: 'choice', argument: joinArgument(options.split(',')) });
  }
  return writeTemplate([...parts, { text: text.slice(at) }]);
}

function toTabStops(body: string): string {
  const numbers = new Map<string, number>();
  return parseTemplate(body)
    .map((part) => {
      if ('caret' in part) return '$0';
      if ('text' in part) return part.text.replace(/[$}\\]/g, '\\$&');
      if (!numbers.has(part.field)) numbers.set(part.field, numbers.size + 1);
      const number = numbers.get(part.field)!;
      const options = splitArgument(part.argument).map((option) => option.replace(/[${}\\|,]/g, ' '));
      if (part.type === 'choice') return `\${${number}|${options.join(',')}|}`;
      return `\${${number}:${(part.type === 'text' && options[0]) || part.field}}`;
    })
    .join('');
}
