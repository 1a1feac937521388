import { readChinese } from '../plan/outline/read-number.ts';

/** A month or day written 6 or 六; 0 for what is neither; undefined stays undefined. */
export function monthNumber(text: string): number;
export function monthNumber(text: string | undefined): number | undefined;
export function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : (readChinese(text) ?? 0);
}
