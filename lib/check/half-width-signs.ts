import { codeSet, has } from '../knowledge/code-set.ts';
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
}

/** All signs that are read, and those of full width that stand in their place. */
export const HALF_WIDTH = `${[...WIDE.keys()].join('')}"＂`;
export const FULL_WIDTH = { stops: '，。；：！？', brackets: '（）', quotes: '“”' } as const;

const IDEOGRAPH = /[\u4e00-\u9fff]/;
/** A number at the start of a paragraph keeps its half-width signs. */
const LABEL = /^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）]?[、.．,，:：]?)+/;

const isHalfWidth = codeSet(HALF_WIDTH);
const isStraight = codeSet('"＂');
const isLatinOrDigit = codeSet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const FULL_STOP = 0x2e;

/** Whether the sign `marks[index]` may stand in Chinese text: where two letters or digits are beside it, it doesn't. */
export function mayBeInChinese(codes: Uint16Array, marks: ArrayLike<number>, index: number): boolean {
  const at = marks[index]!;
  const code = codes[at]!;
  if (has(isStraight, code)) return true;
  const before = codes[at - 1]!;
  // Behind a number it ends a label.
  if (code === FULL_STOP) return !has(isLatinOrDigit, before);
  return !has(isLatinOrDigit, before) || !has(isLatinOrDigit, codes[at + 1]!);
}

/** Reads them; undefined where the block has none. */
export function halfWidthSigns({ text, marks }: Pick<BlockReading, 'text' | 'marks'>): HalfWidthSigns | undefined {
  const codes = codesOf(text);
  // Most signs of the kind belong to a number or a label: nothing is made for those.
  let stops: number[] | undefined;
  let brackets: number[] | undefined;
  let quotes: number[] | undefined;
  let label = -1;
  for (const at of marks) {
    if (!has(isHalfWidth, codes[at]!)) continue;
    const sign = text[at]!;
    if (!WIDE.has(sign)) {
      quotes = withOne(quotes, at);
      continue;
    }
    if (!inChinese(text, at, sign)) continue;
    if (label < 0) label = LABEL.exec(text)?.[0].length ?? 0;
    if (at < label) continue;
    if (sign === '(' || sign === ')') brackets = withOne(brackets, at);
    else stops = withOne(stops, at);
  }
  const straight = quotes ? pairsOf(text, quotes) : NONE;
  if (straight.length === 0 && !stops && !brackets) return undefined;
  return { stops: stops ?? NONE, brackets: brackets ?? NONE, straight };
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
