import { parseDocument, stringify } from 'yaml';
import { broken, type ImportedSnippet, type ReadProblem, type TextFormat, tooLarge } from '../exchange/format.ts';
import { LIMITS } from '../exchange/limits.ts';
import { hasMoreParts } from '../exchange/parts.ts';
import { asList, asRecord, asText } from '../exchange/read-json.ts';
import type { Snippet } from '../snippet.ts';
import { fieldName, joinArgument, parseTemplate, splitArgument, writeTemplate } from '../template.ts';

type Raw = Record<string, unknown>;

/** https://espanso.org/docs/matches/: `matches` with a trigger and a replacement or a form. Nothing that runs a program is taken in. */
export const espanso: TextFormat = {
  id: 'espanso',
  name: 'espanso',
  extensions: ['yml', 'yaml'],
  content: 'text',
  knownFrom: 'files',
  keeps: ['title', 'body', 'abbreviation', 'fields'],
  matches: (text) => /^matches\s*:/m.test(text),

  read(text) {
    if (hasMoreParts(text, LIMITS.yamlParts)) return tooLarge();
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error) return broken(error.message.split('\n')[0]!, error.linePos?.[0].line);
    let json: unknown;
    try {
      // Aliases are how a small YAML file becomes a huge one.
      json = document.toJS({ maxAliasCount: 50 });
    } catch (refused) {
      return broken((refused as Error).message);
    }
    const matches = asList(asRecord(json)?.matches);
    if (!matches) return broken('There is no list of matches in it.');
    const snippets: ImportedSnippet[] = [];
    const problems: ReadProblem[] = [];
    for (const [index, raw] of matches.entries()) {
      const match = asRecord(raw) ?? {};
      const program = (asList(match.vars) ?? [])
        .map((each) => asText(asRecord(each)?.type))
        .find((type) => /^(shell|script)$/.test(type));
      if (program) problems.push({ code: 'refused-command', line: index + 1, detail: program });
      else snippets.push(parse(match));
    }
    return { snippets, problems };
  },

  write: (snippets) => stringify({ matches: snippets.map(render) }, { lineWidth: 0 }),
};

function parse(match: Raw): ImportedSnippet {
  const trigger = asText(asList(match.triggers)?.[0] ?? match.trigger);
  const form = asText(match.form);
  const body = form
    ? fromForm(form, asRecord(match.form_fields) ?? {})
    : fromReplacement(asText(match.replace ?? match.markdown));
  return { title: asText(match.label) || trigger, body, ...(trigger && { abbreviation: trigger }) };
}

function render({ title, abbreviation, body }: Snippet): Raw {
  const parts = parseTemplate(body);
  const fields = parts.filter((part) => 'field' in part);
  const text = parts
    .map((part) => ('text' in part ? part.text : 'caret' in part ? '$|$' : `[[${part.field}]]`))
    .join('');
  const settings = fields.map(({ field, type, argument }) => {
    const options = splitArgument(argument);
    if (type === 'choice') return [field, { type: 'choice', values: options }];
    return [
      field,
      { ...(type === 'paragraph' && { multiline: true }), ...(argument && { default: options.join('|') }) },
    ];
  });
  const trigger = { label: title, ...(abbreviation && { trigger: abbreviation }) };
  if (fields.length === 0) return { ...trigger, replace: text };
  return { ...trigger, form: text, form_fields: Object.fromEntries(settings) };
}

function fromReplacement(text: string): string {
  return writeTemplate(
    text
      .split('$|$')
      .flatMap((piece, index) => (index ? [{ caret: true as const }, { text: piece }] : [{ text: piece }])),
  );
}

function fromForm(form: string, settings: Raw): string {
  const pieces = form.split(/\[\[([^[\]]+)\]\]/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return fromReplacement(piece);
      const setting = asRecord(settings[piece]) ?? {};
      const values = asList(setting.values)?.map(asText);
      const field = fieldName(piece);
      if (values) return writeTemplate([{ field, type: 'choice', argument: joinArgument(values) }]);
      const type = setting.multiline === true ? 'paragraph' : 'text';
      return writeTemplate([{ field, type, argument: joinArgument([asText(setting.default)]) }]);
    })
    .join('');
}
