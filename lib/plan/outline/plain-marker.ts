import { codeSet, has } from '../../knowledge/code-set.ts';
import type { Level, MarkerStyle } from './marker-styles.ts';
import { isChinese, isDigit } from './read-number.ts';

/** A numbering whose kind is plain from its signs. Offsets are those of the paragraph. */
export interface PlainMarker {
  style: MarkerStyle;
  level: Level;
  /** Where its number begins and ends. */
  from: number;
  to: number;
  /** Where its last sign ends. */
  end: number;
}

/**
 * The numberings nearly all paragraphs have, 一、（一）1. and 1、 before a word: what the patterns say of them, read
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
  if (bracketed)
    return chinese && has(isClosing, sign) ? { style: 'bracket', level: 2, from, to, end: to + 1 } : undefined;
  if (chinese) return sign === COMMA ? { style: 'chinese', level: 1, from, to, end: to + 1 } : undefined;
  return has(isBehindDigits, sign) ? { style: 'decimal', level: 3, from, to, end: to + 1 } : undefined;
}

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
