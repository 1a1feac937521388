import { codeSet, has } from '../../knowledge/code-set.ts';
import type { Level, MarkerStyle } from './marker-styles.ts';
import { isChinese, isDigit } from './read-number.ts';

/** A numbering whose kind is plain from its signs. Offsets are those of the paragraph. */
export interface PlainMarker {
  style: MarkerStyle;
  level: Level;
  number: number;
  /** Where its last sign ends. */
  end: number;
}

/**
 * The numberings nearly all paragraphs have, 一、（一）1. 1、 and （1） before a word: what the patterns say of them, read
 * without one. Undefined wherever more must be looked at. The first character that is no white space stands at `start`.
 */
export function plainMarker(text: string, start: number): PlainMarker | undefined {
  const bracketed = has(isOpening, text.charCodeAt(start));
  const from = bracketed ? start + 1 : start;
  const chinese = has(isChinese, text.charCodeAt(from));
  const isNumeral = chinese ? isChinese : isDigit;
  let to = from;
  while (has(isNumeral, text.charCodeAt(to))) to++;
  if (to === from || to - from > LONGEST) return undefined;
  const sign = text.charCodeAt(to);
  if (!beginsWord(text.charCodeAt(to + 1))) return undefined;
  const number = numberOf(text.charCodeAt(from), to - from === 1 ? 0 : text.charCodeAt(from + 1));
  if (number === undefined) return undefined;
  if (bracketed && !has(isClosing, sign)) return undefined;
  if (bracketed)
    return chinese
      ? { style: 'bracket', level: 2, number, end: to + 1 }
      : { style: 'number-bracket', level: 4, number, end: to + 1 };
  if (chinese) return sign === COMMA ? { style: 'chinese', level: 1, number, end: to + 1 } : undefined;
  return has(isBehindDigits, sign) ? { style: 'decimal', level: 3, number, end: to + 1 } : undefined;
}

/** The value of one or two numerals of a kind; undefined for what is no number, as 二三. */
function numberOf(first: number, second: number): number | undefined {
  const one = values[first]!;
  if (second === 0) return one;
  const other = values[second]!;
  if (has(isDigit, first)) return 10 * one + other;
  if (one === 10) return other === 10 ? undefined : 10 + other;
  return other === 10 ? 10 * one : undefined;
}

/** By character what it counts. */
const values = new Uint8Array(65_536);
for (const numerals of ['0123456789', '零一二三四五六七八九十'])
  for (const [value, numeral] of [...numerals].entries()) values[numeral.charCodeAt(0)] = value;

/** Whether a character is an ideograph that is no number: what goes on with one may be 二、三月份. */
function beginsWord(code: number): boolean {
  return code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH && !has(isChinese, code);
}

const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
/** Longer numbers are none, or figures. */
const LONGEST = 2;
const COMMA = '、'.charCodeAt(0);
const isOpening = codeSet('（(');
const isClosing = codeSet('）)');
const isBehindDigits = codeSet('、.．');
