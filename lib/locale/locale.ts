import { fillMessage, type MessageKey, type MessageValues } from './message.ts';
import { zhCN } from './zh-CN.ts';

export type { MessageKey } from './message.ts';

export type Language = 'zh-CN' | 'en';

let language: Language = 'zh-CN';
let texts: Readonly<Record<string, string>> = zhCN;

/** The language of the interface: the user's setting, else Chinese for any Chinese browser and English for the rest. */
export function pickLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

/** Call before the first render. Every page loads the Chinese texts of the sidebar; what else it needs is fetched. */
export async function setLanguage(chosen: Language, page: 'sidebar' | 'other' = 'sidebar'): Promise<void> {
  if (chosen === 'en') texts = (await import('./en.ts')).en;
  else texts = page === 'sidebar' ? zhCN : { ...zhCN, ...(await import('./zh-CN/pages.ts')).pages };
  language = chosen;
}

/** That of all texts since the last `setLanguage`. */
export function currentLanguage(): Language {
  return language;
}

/** The text for a key in the interface's language, its gaps filled in. */
export function t<Key extends MessageKey>(key: Key, ...values: MessageValues<Key>): string {
  return tell(key, values[0]);
}

/** A month's name in the interface's language: 3月, Mar. `month` is 1 to 12. */
export function monthName(month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'short' }).format(new Date(2000, month - 1, 1));
}

/** Months from one to another: 6—11月, Jun–Nov; one alone by its name. */
export function monthSpan(from: number, to: number): string {
  if (from === to) return monthName(from);
  // What names a number a month is said once, behind the last.
  return t('schedule.span', { from: monthName(from).replace(/(?<=\d)\D+$/u, ''), to: monthName(to) });
}

/** Words in a row as the interface's language lists them: 1月、4月和5月; Jan, Apr, and May. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language).format(words);
}

/** Like `t`, for keys that arrive as data (a notice's). Throws for a key no catalogue has. */
export function tell(key: string, values?: Readonly<Record<string, string | number>>): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`No catalogue has a text for “${key}”.`);
  return fillMessage(text, values);
}

/** Whether a key that arrives as data has a text. */
export function hasText(key: string): key is MessageKey {
  return Object.hasOwn(texts, key);
}
