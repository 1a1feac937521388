import type { FieldType } from './snippet.ts';

/** What a snippet's body is made of, in order. */
export type Part =
  | { text: string }
  /** `source` is the field as written. */
  | { field: string; type: FieldType; argument: string; source: string }
  | { caret: true };

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

// An escaped character; or a field: name, type and argument, in which a backslash keeps the next character as it is.
const TOKEN = /\\([\\{}|])|\{([^{}@＠:：\\\n]{1,40})(?:[@＠]([^{}:：\\\n]*))?(?:[:：]((?:[^{}\\\n]|\\.)*))?\}/gu;

/**
 * Reads a body: `{单位}`, `{年度:2027}` with a default, and with a type `{说明@段落}`, `{形式@选择:讲座|沙龙}`,
 * `{日期@日期:YYYY年M月D日+7天}`, `{人数@数字:30}`, `{附表@开关:见附表。|}`, `{光标}`. A brace that is meant is written
 * `\{`. Anything else in braces is text.
 */
export function parseTemplate(body: string): Part[] {
  const parts: Part[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text) parts.push({ text });
    text = '';
  };
  for (const match of body.matchAll(TOKEN)) {
    const [source, escaped, name, typeWord, argument = ''] = match;
    text += body.slice(at, match.index);
    at = match.index + source.length;
    const type = typeWord === undefined ? 'text' : types[typeWord];
    if (escaped !== undefined) text += escaped;
    else if (!type || !name?.trim()) text += source;
    else {
      flush();
      parts.push(source === `{${CARET}}` ? { caret: true } : { field: name.trim(), type, argument, source });
    }
  }
  text += body.slice(at);
  flush();
  return parts;
}

/** The body that reads as these parts; the opposite of `parseTemplate`. */
export function writeTemplate(
  parts: (Exclude<Part, { field: string }> | Omit<Extract<Part, { field: string }>, 'source'>)[],
): string {
  return parts
    .map((part) => {
      if ('caret' in part) return `{${CARET}}`;
      if ('text' in part) return escapeTemplate(part.text);
      const type = part.type === 'text' ? '' : `@${typeWords[part.type]}`;
      return `{${fieldName(part.field)}${type}${part.argument && `:${part.argument}`}}`;
    })
    .join('');
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
  return text.replace(/[\\{}]/g, '\\$&');
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
