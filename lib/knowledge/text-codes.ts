import { codeSet, has, WHITE_SPACE } from './code-set.ts';

let codes = new Uint16Array(4096);
let read = '';

/**
 * The UTF-16 code units of a text with a 0 behind them, in a buffer that the next call overwrites. Whoever reads a text
 * character by character reads it here: a paragraph is copied once for all of them, and a typed array is several times
 * as fast as a string that is part of a longer one.
 */
export function codesOf(text: string): Uint16Array {
  if (text === read) return codes;
  const { length } = text;
  if (length >= codes.length) codes = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes[length] = 0;
  read = text;
  return codes;
}

/** Where a text begins behind white space; 0 where there is nothing else. */
export function firstOf(text: string): number {
  if (!has(isSpace, text.charCodeAt(0))) return 0;
  return Math.max(0, text.search(/\S/));
}

/** Where a text ends before white space; 0 where there is nothing else. */
export function lastOf(text: string): number {
  let end = text.length;
  while (end > 0 && has(isSpace, text.charCodeAt(end - 1))) end--;
  return end;
}

/** Whether anything but white space stands at an offset or behind it. */
export function hasText(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && has(isSpace, text.charCodeAt(at))) at++;
  return at < text.length;
}

const isSpace = codeSet(WHITE_SPACE);
