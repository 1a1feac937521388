/** A file's JSON, or the parser's words for what is wrong with it, and in which line where it says that. */
export function readJson(text: string): { json: unknown } | { error: string; line?: number } {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const { message } = error as Error;
    const [, line] = /\bline (\d+)/.exec(message) ?? [];
    const position = /\bposition (\d+)/.exec(message)?.[1];
    const found = line ? Number(line) : position && text.slice(0, Number(position)).split('\n').length;
    return { error: message, ...(found && { line: found }) };
  }
}

/** Whether a value holds lists or records within each other more than so many times; never recursing itself. */
export function isDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length; depth++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (depth > most) return true;
  }
  return false;
}

/** Reads what may be anything: never throws, never follows a prototype. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

export function asList(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Empty for what is no text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
