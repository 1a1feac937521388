import type { Marker } from '../plan/outline/read-marker.ts';
import type { LocalEdit, Noted } from './rule.ts';
import type { SiblingList } from './sibling-lists.ts';

const DIGITS = '零一二三四五六七八九';

/** A number in the script of the one it replaces: 三 for 五, 3 for 5, ③ for ⑤. */
export function writeNumber(number: number, like: string): string {
  if (/\d/.test(like)) return String(number);
  if (/[一二三四五六七八九十]/.test(like)) {
    const ten = Math.floor(number / 10);
    return `${ten > 1 ? DIGITS[ten] : ''}${ten ? '十' : ''}${number % 10 ? DIGITS[number % 10] : ''}`;
  }
  const code = like.codePointAt(0)!;
  for (const first of [0x2460, 0x2474, 0x2488, 0x2160]) {
    if (code >= first && code < first + 20) return String.fromCodePoint(first + number - 1);
  }
  return /[a-z]/.test(like) ? String.fromCharCode(96 + number) : String.fromCharCode(64 + number);
}

const NUMBER = /\d+|[一二三四五六七八九十]+|[\u2460-\u249b\u2160-\u216b]|[a-hA-H]/;

/** A marker's text with another number. */
export function renumbered(marker: Marker, number: number): string {
  return marker.text.replace(NUMBER, (old) => writeNumber(number, old));
}

/** A number that the text refers to: the 三 of 见第三部分 (`part`) or of 第（三）条 (`point`). */
export interface Reference {
  to: 'part' | 'point';
  start: number;
  end: number;
  text: string;
}

const REFERENCES: readonly [Reference['to'], RegExp][] = [
  ['part', /(?<=[见按照据在本如由]第|[（(]第)[一二三四五六七八九十]{1,3}(?=部分|章|大项|大点)/g],
  ['point', /(?<=第[（(])[一二三四五六七八九十]{1,3}(?=[）)][条项点款])/g],
];

/** One of these stands wherever a text refers to a number. */
export const REFERRING: readonly string[] = [...[...'见按照据在本如由（('].map((sign) => `${sign}第`), '第（', '第('];

/** What a text refers to by number. */
export function referencesIn(text: string): Reference[] {
  return REFERENCES.flatMap(([to, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      to,
      start: index,
      end: index + found.length,
      text: found,
    })),
  );
}

/**
 * Numbering a list anew mends all its faults at once, so only the first of them offer it: in a list of a thousand equal
 * numbers a thousand fixes would hold a million edits.
 */
export const MOST_FIXES = 10;

/** The edits that number a list anew from `first`, and mend the references to its numbers anywhere in the document. */
export function renumberEdits(
  list: SiblingList,
  first: number,
  references: readonly Noted<Reference[]>[],
): (LocalEdit & { block: number })[] {
  const edits: (LocalEdit & { block: number })[] = [];
  const moved = new Map<string, number>();
  list.entries.forEach(({ block, marker }, index) => {
    const number = first + index;
    if (marker.number === number) return;
    const old = writeNumber(marker.number, '一');
    if (!moved.has(old)) moved.set(old, number);
    const end = marker.start + marker.text.length;
    edits.push({ block, start: marker.start, end, insert: renumbered(marker, number) });
  });
  const to = list.level === 1 ? 'part' : list.style === 'bracket' ? 'point' : undefined;
  for (const { block, note } of references) {
    for (const { start, end, text, to: kind } of note) {
      const number = kind === to ? moved.get(text) : undefined;
      if (number) edits.push({ block, start, end, insert: writeNumber(number, '一') });
    }
  }
  return edits;
}
