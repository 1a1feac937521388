import type { FieldType } from './snippet.ts';

/** What a snippet's body is made of, in order. */
export type Part =
  | { text: string; bold?: true }
  /** `source` is the field as written. */
  | { field: string; type: FieldType; argument: string; source: string; bold?: true }
  | { caret: true; bold?: true };

/** Where the caret goes after insertion. */
const CARET = '光标';

const types: Record<string, FieldType> = {
  文本: 'text',
  段落: 'paragraph',
  选择: 'choice',
  日期: 'date',
  数字: 'number',
  开关: 'toggle',
};

/** The word a body uses for a type. */
const typeWords = Object.fromEntries(Object.entries(types).map(([word, type]) => [type, word])) as Record<
  FieldType,
  string
>;

// An escaped character; or a field: name, type and argument, in which a backslash keeps the next character as it is; or
// two stars and no third.
const TOKEN =
  /\\([\\{}|*])|\{([^{}@＠:：\\\n]{1,40})(?:[@＠]([^{}:：\\\n]*))?(?:[:：]((?:[^{}\\\n]|\\.)*))?\}|(?<!(?<!\\)\*)(\*\*)(?!\*)/gu;

/**
 * Reads a body: `{单位}`, `{年度:2027}` with a default, and with a type `{说明@段落}`, `{形式@选择:讲座|沙龙}`,
 * `{日期@日期:YYYY年M月D日+7天}`, `{人数@数字:30}`, `{附表@开关:见附表。|}`, `{光标}`; and `**bold**` within a line. A brace or
 * a star that is meant is written `\{`, `\*`. Anything else in braces, and stars without their like, are text.
 */
export function parseTemplate(body: string): Part[] {
  const parts: (Part | typeof STARS)[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text) parts.push({ text });
    text = '';
  };
  for (const match of body.matchAll(TOKEN)) {
    const [source, escaped, name, typeWord, argument = '', stars] = match;
    text += body.slice(at, match.index);
    at = match.index + source.length;
    const type = typeWord === undefined ? 'text' : types[typeWord];
    if (escaped !== undefined) text += escaped;
    else if (stars) {
      flush();
      parts.push(STARS);
    } else if (!type || !name?.trim()) text += source;
    else {
      flush();
      parts.push(source === `{${CARET}}` ? { caret: true } : { field: name.trim(), type, argument, source });
    }
  }
  text += body.slice(at);
  flush();
  return embolden(parts);
}

const STARS = '**';

/** Makes bold what stands between two stars and the next two in its line; other stars are text. */
function embolden(parts: (Part | typeof STARS)[]): Part[] {
  const marks = pairsOf(parts);
  const done: Part[] = [];
  let bold = false;
  for (const [index, part] of parts.entries()) {
    if (marks.has(index)) {
      bold = !bold;
      continue;
    }
    const own: Part = part === STARS ? { text: STARS } : part;
    const last = done.at(-1);
    if ('text' in own && last && 'text' in last && (last.bold ?? false) === bold) last.text += own.text;
    else done.push(bold ? { ...own, bold } : { ...own });
  }
  return done;
}

function pairsOf(parts: (Part | typeof STARS)[]): Set<number> {
  const marks = new Set<number>();
  let open = -1;
  for (const [index, part] of parts.entries()) {
    if (part !== STARS) {
      if ('text' in part && part.text.includes('\n')) open = -1;
    } else if (open < 0) {
      if (begins(parts[index + 1])) open = index;
    } else if (index > open + 1 && ends(parts[index - 1])) {
      marks.add(open).add(index);
      open = -1;
    }
  }
  return marks;
}

const begins = (part: Part | typeof STARS | undefined) =>
  part !== undefined && part !== STARS && (!('text' in part) || /^\S/u.test(part.text));
const ends = (part: Part | typeof STARS | undefined) =>
  part !== undefined && part !== STARS && (!('text' in part) || /\S$/u.test(part.text));

/** The body that reads as these parts; the opposite of `parseTemplate`. What is bold begins and ends without a space. */
export function writeTemplate(
  parts: (Exclude<Part, { field: string }> | Omit<Extract<Part, { field: string }>, 'source'>)[],
): string {
  const texts = parts.map((part) => ('text' in part ? part.text : '')).join('');
  const stars = texts.includes(STARS) || parts.some((part) => part.bold);
  let bold = false;
  let body = '';
  for (const part of parts) {
    if ((part.bold ?? false) !== bold) body += STARS;
    bold = part.bold ?? false;
    if ('caret' in part) body += `{${CARET}}`;
    else if ('text' in part) body += escaped(part.text, stars);
    else {
      const type = part.type === 'text' ? '' : `@${typeWords[part.type]}`;
      body += `{${fieldName(part.field)}${type}${part.argument && `:${part.argument}`}}`;
    }
  }
  return bold ? body + STARS : body;
}

/** A name that can stand in a body: without what ends a name there. */
export function fieldName(name: string): string {
  return (
    name
      .replace(/[{}@＠:：\\\n]/gu, ' ')
      .trim()
      .slice(0, 40) || '内容'
  );
}

/** Options as an argument; the opposite of `splitArgument`. */
export function joinArgument(options: string[]): string {
  return options.map((option) => option.replace(/[\\{}|]/g, '\\$&').replaceAll('\n', ' ')).join('|');
}

/** Text as a body that means exactly this text. */
export function escapeTemplate(text: string): string {
  return escaped(text, text.includes(STARS));
}

function escaped(text: string, stars: boolean): string {
  return text.replace(stars ? /[\\{}*]/g : /[\\{}]/g, '\\$&');
}

/** An argument's options: split at `|`, with escapes taken out. */
export function splitArgument(argument: string): string[] {
  const options: string[] = [];
  let option = '';
  for (const [, escaped, plain] of argument.matchAll(/\\(.)|([^\\])/gsu)) {
    if (plain === '|') {
      options.push(option);
      option = '';
    } else option += escaped ?? plain;
  }
  return [...options, option];
}
