import { codesOf } from '../knowledge/text-codes.ts';
import type { BlockReading, Range } from './read-block.ts';

/** What a sign's full-width form is. */
export const WIDE: ReadonlyMap<string, string> = new Map(
  [...',;:!?().'].map((sign, index) => [sign, '，；：！？（）。'[index]!]),
);

/** The half-width signs in the Chinese text of a block. */
export interface HalfWidthSigns {
  stops: readonly number[];
  /** Apart from the stops: many texts have just these half-width throughout. */
  brackets: readonly number[];
  /** Pairs of straight quotation marks. */
  straight: readonly Range[];
  /** How many full-width ones stand there. */
  fullStops: number;
  fullBrackets: number;
  curly: number;
}

const IDEOGRAPH = /[\u4e00-\u9fff]/;
/** A number at the start of a paragraph keeps its half-width signs. */
const LABEL = /^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）]?[、.．,，:：]?)+/;

const [FULL_STOP, FULL_BRACKET, CURLY, STRAIGHT, HALF_WIDTH] = [1, 2, 3, 4, 5];
/** Which of these a sign is; 0 for none. */
const sorts = new Uint8Array(65_536);
for (const [signs, sort] of [
  ['，。；：！？', FULL_STOP],
  ['（）', FULL_BRACKET],
  ['“”', CURLY],
  ['"＂', STRAIGHT],
  [[...WIDE.keys()].join(''), HALF_WIDTH],
] as const) {
  for (const sign of signs) sorts[sign.charCodeAt(0)] = sort;
}

/** Reads them; undefined where the block has no such sign of either width. */
export function halfWidthSigns({ text, marks }: BlockReading): HalfWidthSigns | undefined {
  const codes = codesOf(text);
  let [fullStops, fullBrackets, curly] = [0, 0, 0];
  // Most paragraphs have none of the half-width ones: nothing is made for those.
  let stops: number[] | undefined;
  let brackets: number[] | undefined;
  let quotes: number[] | undefined;
  let label = -1;
  for (const at of marks) {
    const sort = sorts[codes[at]!]!;
    if (sort === 0) continue;
    if (sort === FULL_STOP) fullStops++;
    else if (sort === FULL_BRACKET) fullBrackets++;
    else if (sort === CURLY) curly++;
    else if (sort === STRAIGHT) quotes = withOne(quotes, at);
    else {
      const sign = text[at]!;
      if (label < 0) label = LABEL.exec(text)?.[0].length ?? 0;
      if (at < label || !inChinese(text, at, sign)) continue;
      if (sign === '(' || sign === ')') brackets = withOne(brackets, at);
      else stops = withOne(stops, at);
    }
  }
  const straight = quotes ? pairsOf(text, quotes) : NONE;
  if (fullStops + fullBrackets + curly + straight.length === 0 && !stops && !brackets) return undefined;
  return { stops: stops ?? NONE, brackets: brackets ?? NONE, straight, fullStops, fullBrackets, curly };
}

const NONE: readonly never[] = [];

function withOne(list: number[] | undefined, at: number): number[] {
  if (!list) return [at];
  list.push(at);
  return list;
}

/** The quotations in Chinese that straight marks at these offsets make, two by two. */
function pairsOf(text: string, quotes: readonly number[]): Range[] {
  const pairs: Range[] = [];
  for (let index = 0; index + 1 < quotes.length; index += 2) {
    const [start, end] = [quotes[index]!, quotes[index + 1]! + 1];
    if (IDEOGRAPH.test(text.slice(start, end))) pairs.push({ start, end });
  }
  return pairs;
}

/** Whether the sign belongs to Chinese text, not to a number, a time, an address or Latin words. */
/** The number of an item in a row: ；2). */
const ITEM = /(?:^|[；;，,。、：:\s])(?:\d{1,2}|[a-zA-Z])$/;

function inChinese(text: string, at: number, sign: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const near = /[\u4e00-\u9fff”》）"’%‰]/;
  if (sign === '.')
    return (
      /[\u4e00-\u9fff”》）"]/.test(before) &&
      (after === '' || /[\s\u4e00-\u9fff“《"]/.test(after)) &&
      text[at - 1] !== '.' &&
      after !== '.' &&
      !/[一二三四五六七八九十]/.test(after)
    );
  if (sign === '(') return IDEOGRAPH.test(after) || (IDEOGRAPH.test(before) && !/[A-Za-z]/.test(after));
  if (sign === ')' && ITEM.test(text.slice(Math.max(0, at - 4), at))) return false;
  if (sign === ')') return IDEOGRAPH.test(before) || /[\u4e00-\u9fff，。；、]/.test(after);
  if (sign === ':' && /\d/.test(before) && /\d/.test(after)) return false;
  return (
    near.test(before) ||
    (/\d/.test(before) && (IDEOGRAPH.test(after) || after === '“')) ||
    (IDEOGRAPH.test(after) && !/[A-Za-z]/.test(before) && before.trim() !== '')
  );
}
