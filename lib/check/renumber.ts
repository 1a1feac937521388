import { allMatches } from '../knowledge/all-matches.ts';
import type { Marker } from '../plan/outline/read-marker.ts';
import { COUNTING } from '../plan/outline/read-number.ts';
import type { LocalEdit, Noted } from './rule.ts';
import type { SiblingList } from './sibling-lists.ts';

const DIGITS = '零一二三四五六七八九';

/** A number in the script of the one it replaces: 三 for 五, 3 for 5, ③ for ⑤. */
export function writeNumber(number: number, like: string): string {
  if (/\d/.test(like)) return String(number);
  if (/[一二三四五六七八九十\-—–－]/.test(like)) {
    const ten = Math.floor(number / 10);
    return `${ten > 1 ? DIGITS[ten] : ''}${ten ? '十' : ''}${number % 10 ? DIGITS[number % 10] : ''}`;
  }
  const code = like.codePointAt(0)!;
  for (const first of [0x2460, 0x2474, 0x2488, 0x2160]) {
    if (code >= first && code < first + 20) return String.fromCodePoint(first + number - 1);
  }
  for (const series of COUNTING) if (series.includes(like)) return series[number - 1] ?? like;
  return /[a-z]/.test(like) ? String.fromCharCode(96 + number) : String.fromCharCode(64 + number);
}

/** The last one: 2 of 1.2. */
const NUMBER =
  /\d+(?!.*\d)|[一二三四五六七八九十]+|[壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚辛壬癸㈠-㈩]|[\u2460-\u249b\u2160-\u216b]|[a-hA-H]|[-—–－]/;

/** A marker's text with another number. */
export function renumbered(marker: Marker, number: number): string {
  return marker.text.replace(NUMBER, (old) => writeNumber(number, old));
}

/** A number that the text refers to: the 三 of 见第三部分 (`part`) or of 第（三）条 (`point`). */
export interface Reference {
  to: 'part' | 'point';
  /** Of the part a point is said to be in: the 二 of 第二部分第（三）条. */
  of?: string;
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

const OF = /第([一二三四五六七八九十]{1,3})(?:部分|章|大项|大点)(?:的|中的)?第[（(]$/;

/** What a text refers to by number. */
export function referencesIn(text: string): Reference[] {
  return REFERENCES.flatMap(([to, pattern]) =>
    allMatches(text, pattern).map(({ index, 0: found }) => {
      const of = to === 'point' ? OF.exec(text.slice(Math.max(0, index - 14), index))?.[1] : undefined;
      return { to, start: index, end: index + found.length, text: found, ...(of && { of }) };
    }),
  );
}

/**
 * Whether the fault of a list with this number, from 1, is offered a fix. Numbering a list anew mends all its faults at
 * once, so only the first of them offer it: in a list of a thousand equal numbers a thousand fixes would hold a million
 * edits.
 */
export function offersFix(found: number, { entries }: SiblingList): boolean {
  return found === 1 || (found <= MOST_FIXES && found * entries.length <= MOST_EDITS);
}

const MOST_FIXES = 10;
const MOST_EDITS = 1000;

/**
 * The edits that number a list anew from `first`, and mend the references to its numbers anywhere in the document. Where
 * a number stays with an earlier entry, references to it are left alone, unless `follow`: then they go with the later
 * one, as they must where the earlier one was put in before it.
 */
export function renumberEdits(
  list: SiblingList,
  first: number,
  references: readonly Noted<Reference[]>[],
  follow = false,
): (LocalEdit & { block: number })[] {
  const edits: (LocalEdit & { block: number })[] = [];
  const moved = new Map<string, number>();
  const stays = new Set<string>();
  list.entries.forEach(({ block, marker }, index) => {
    const number = first + index;
    const old = writeNumber(marker.number, '一');
    if (marker.number === number) {
      stays.add(old);
      return;
    }
    if (!moved.has(old)) moved.set(old, number);
    const end = marker.start + marker.text.length;
    edits.push({ block, start: marker.start, end, insert: renumbered(marker, number) });
  });
  if (!follow) for (const old of stays) moved.delete(old);
  for (const { block, note } of references) {
    for (const reference of note) {
      const number = moved.get(reference.text);
      if (!number || !isTo(list, reference, block)) continue;
      edits.push({ block, start: reference.start, end: reference.end, insert: writeNumber(number, '一') });
    }
  }
  return edits;
}

/** Whether a reference is to a list's numbers: of points those of the part it names, or else of the part it stands in. */
function isTo({ level, style, part }: SiblingList, { to, of }: Reference, block: number): boolean {
  if (to === 'part') return level === 1;
  if (style !== 'bracket' || level === 1) return false;
  if (!part) return of === undefined;
  return of === undefined ? part.from <= block && block < part.until : of === writeNumber(part.number, '一');
}
