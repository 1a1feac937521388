import { readMarker } from '../plan/outline/read-marker.ts';
import { parseTemplate } from './template.ts';

/** A snippet and how like it a text is: 1 for the same words, 0 for nothing in common. */
export interface Near<Kept> {
  snippet: Kept;
  likeness: number;
}

/** From here on two texts are versions of one another. */
export const NEAR = 0.7;

/**
 * How much of two bodies is the same: twice their common pairs of characters, by the pairs of both (Dice). Fields, figures,
 * numbering and white space don't count.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.length + right.length;
  if (!total) return 0;
  const open = new Map<string, number>();
  for (const pair of left) open.set(pair, (open.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of right) {
    const count = open.get(pair) ?? 0;
    if (!count) continue;
    open.set(pair, count - 1);
    common += 1;
  }
  return (2 * common) / total;
}

/** Parts of a text that a version of it likely holds as they are, longest first. */
export function clausesOf(body: string, most = 6): string[] {
  return wordsOf(body)
    .split(/[\p{P}\s\d]+/u)
    .filter((clause) => clause.length >= 3)
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((clause) => clause.slice(0, 12));
}

/** Whether a text is what a body says, whatever its fields were filled with; numbering and the last mark don't count. */
export function says(body: string, text: string): boolean {
  const parts = parseTemplate(bare(body));
  const said = bare(text);
  let at = 0;
  let free = false;
  for (const part of parts) {
    if (!('text' in part)) {
      free ||= 'field' in part;
      continue;
    }
    const found = said.indexOf(part.text, at);
    if (found < 0 || (!free && found !== at)) return false;
    at = found + part.text.length;
    free = false;
  }
  return free || at === said.length;
}

function pairsOf(body: string): string[] {
  const words = wordsOf(body).replace(/\s|\d+/gu, '');
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}

function wordsOf(body: string): string {
  return parseTemplate(body)
    .map((part) => ('text' in part ? part.text : '\n'))
    .join('')
    .split('\n')
    .map((line) => line.slice(readMarker(line)?.bodyStart ?? 0))
    .join('\n');
}

function bare(text: string): string {
  return text.slice(readMarker(text)?.bodyStart ?? 0).replace(/[\s。；，]+$/u, '');
}
