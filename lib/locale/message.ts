import type { pages } from './zh-CN/pages.ts';
import type { zhCN } from './zh-CN.ts';

type Texts = typeof zhCN & typeof pages;

/** Every text has a key; the Chinese catalogue is where keys and gaps are declared. */
export type MessageKey = keyof Texts;

type Gaps<Text> = Text extends `${infer Before}{{${string}}}${infer After}`
  ? Gaps<Before> | Gaps<After>
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Gaps<Rest>
    : never;

/** What has to be given with a key: a value for each `{gap}` of its Chinese text. */
export type MessageValues<Key extends MessageKey> = [Gaps<Texts[Key]>] extends [never]
  ? []
  : [values: Record<Gaps<Texts[Key]>, string | number>];

const GAP = /\{\{([^{}]*)\}\}|\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Fills the gaps of a text: `{count}`, `{count|issue|issues}` (the first where the count is 1), and `{{…}}` for real
 * braces. Throws where a value is missing, since a gap on screen helps nobody.
 */
export function fillMessage(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(GAP, (_whole, literal?: string, name?: string, one?: string, many?: string) => {
    if (literal !== undefined) return `{${literal}}`;
    const value = values[name!];
    if (value === undefined) throw new Error(`The text “${text}” needs a value for {${name}}.`);
    if (one === undefined) return String(value);
    return Number(value) === 1 ? one : many!;
  });
}

/** The names of a text's gaps, each once, in alphabetical order. */
export function gapNames(text: string): string[] {
  const names = [...text.matchAll(GAP)].flatMap((match) => match[2] ?? []);
  return [...new Set(names)].sort();
}
