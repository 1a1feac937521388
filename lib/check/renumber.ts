import type { Marker } from '../plan/outline/read-marker.ts';
import type { DocumentContext, LocalEdit } from './rule.ts';
import type { Numbered, SiblingList } from './sibling-lists.ts';

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

/**
 * The edits that number a list anew from `first`, and mend what refers to its top-level numbers by name
 * (见第五部分, 第（三）条) anywhere in the document.
 */
export function renumberEdits(
  list: SiblingList,
  first: number,
  document: DocumentContext,
): (LocalEdit & { block: number })[] {
  const edits: (LocalEdit & { block: number })[] = [];
  const moved = new Map<number, number>();
  list.entries.forEach(({ block, marker }: Numbered, index) => {
    const number = first + index;
    if (marker.number === number) return;
    if (!moved.has(marker.number)) moved.set(marker.number, number);
    const end = marker.start + marker.text.length;
    edits.push({ block, start: marker.start, end, insert: renumbered(marker, number) });
  });
  const referred = list.level === 1 ? PARTS : list.style === 'bracket' ? POINTS : undefined;
  if (referred) edits.push(...referenceEdits(referred, moved, document));
  return edits;
}

const PARTS = /(?<=[见按照据在本如由]第|[（(]第)([一二三四五六七八九十]{1,3})(?=部分|章|大项|大点)/g;
const POINTS = /(?<=第[（(])([一二三四五六七八九十]{1,3})(?=[）)][条项点款])/g;

function referenceEdits(pattern: RegExp, moved: Map<number, number>, { readings }: DocumentContext) {
  const edits: (LocalEdit & { block: number })[] = [];
  readings.forEach(({ text }, block) => {
    if (!text.includes('第')) return;
    for (const { index, 1: old } of text.matchAll(pattern)) {
      for (const [from, to] of moved) {
        if (writeNumber(from, '一') !== old) continue;
        edits.push({ block, start: index, end: index + old.length, insert: writeNumber(to, '一') });
      }
    }
  });
  return edits;
}
