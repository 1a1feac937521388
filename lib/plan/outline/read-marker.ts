import { type CodeSet, codeSet, has } from '../../knowledge/code-set.ts';
import { firstOf } from '../../knowledge/text-codes.ts';
import { type Level, type MarkerPattern, type MarkerStyle, markerPatterns } from './marker-styles.ts';
import { plainMarker } from './plain-marker.ts';
import { isChinese, isDigit, readNumber } from './read-number.ts';

/** A paragraph's number, as far as the paragraph alone can tell. Offsets are those of the paragraph. */
export interface Marker {
  style: MarkerStyle;
  level: Level;
  /** The label as written, without white space around it. */
  text: string;
  /** Its value; 0 for a bullet. */
  number: number;
  start: number;
  /** Where the text behind it begins. */
  bodyStart: number;
  /**
   * True where the number may belong to the text, as in 7、8月份, 三、四月, 3.5月 or 5.12护士节: then only its neighbours in the document
   * can tell.
   */
  doubtful: boolean;
}

/** A class, not a literal: see Paragraph. */
class ReadMarker implements Marker {
  readonly style: MarkerStyle;
  readonly level: Level;
  readonly text: string;
  readonly number: number;
  readonly start: number;
  readonly bodyStart: number;
  readonly doubtful: boolean;

  constructor(
    style: MarkerStyle,
    level: Level,
    text: string,
    number: number,
    start: number,
    bodyStart: number,
    doubtful: boolean,
  ) {
    this.style = style;
    this.level = level;
    this.text = text;
    this.number = number;
    this.start = start;
    this.bodyStart = bodyStart;
    this.doubtful = doubtful;
  }
}

/** The numberings that can begin with a character, most specific first; most paragraphs are done with by that. */
const byFirst = new Map<number, (MarkerPattern & { follows: CodeSet | undefined })[]>();
for (const pattern of markerPatterns) {
  const known = { ...pattern, follows: pattern.behind === undefined ? undefined : codeSet(pattern.behind) };
  for (const character of pattern.begins) {
    const code = character.charCodeAt(0);
    byFirst.set(code, [...(byFirst.get(code) ?? []), known]);
  }
}

/** Reads the number a paragraph begins with; undefined where it begins with none. */
export function readMarker(text: string): Marker | undefined {
  const start = firstOf(text);
  const plain = plainMarker(text, start);
  if (plain) {
    const { style, level, number, end } = plain;
    return new ReadMarker(style, level, text.slice(start, end), number, start, end, false);
  }
  const patterns = byFirst.get(text.charCodeAt(start));
  if (!patterns) return undefined;
  const rest = text.slice(start, start + 24);
  const end = endOfNumber(text, start);
  const behindNumber = end > start ? text.charCodeAt(end) : undefined;
  for (const { style, level, pattern, follows } of patterns) {
    if (follows && behindNumber !== undefined && !has(follows, behindNumber)) continue;
    const found = pattern.exec(rest);
    if (!found) continue;
    const behind = rest.slice(found[0].length);
    if (belongsToText(style, found[0], behind)) return undefined;
    const number = readNumber(found[1]!);
    if (number === undefined) continue;
    const bodyStart = behindSpace(text, start + found[0].length, start + rest.length);
    const doubtful =
      style === 'point' ||
      style === 'point-point' ||
      (style === 'decimal'
        ? !FIRST_IN_MONTH.test(rest) && (isNextNumber(behind) || /^\d+[．.]\d/.test(rest) || /^\d+\s+$/.test(found[0]))
        : style === 'chinese' && CHINESE_MONTH.test(behind));
    return new ReadMarker(style, level, found[0].trimEnd(), number, start, bodyStart, doubtful);
  }
  return undefined;
}

/** The first offset from `from` on at which no space stands, at most `to`. */
function behindSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && has(isSpace, text.charCodeAt(at))) at++;
  return at;
}

const isSpace = codeSet(' \t\u3000');

/** Where the number ends that begins at an offset; there where none does. */
function endOfNumber(text: string, start: number): number {
  const isNumeral = has(isDigit, text.charCodeAt(start)) ? isDigit : isChinese;
  let end = start;
  while (has(isNumeral, text.charCodeAt(end))) end++;
  return end;
}

/** 7、8月份 and 1、2年级: a list of numbers, unless the document counts up to the first. */
function isNextNumber(behind: string): boolean {
  return has(isDigit, behind.charCodeAt(0)) && NEXT_NUMBER.test(behind);
}

const NEXT_NUMBER = /^\d{1,2}(?:[、,，\d-]|月|年级|班|日|号|期|周|级|岁|楼)/;

/** 1.5月: no month has a point, and what is first needs none before it. */
const FIRST_IN_MONTH = /^1[．.]\d{1,2}月/;

/** 二、三月份: two months, or the second heading of a plan by months. */
const CHINESE_MONTH = /^[一二三四五六七八九十]{1,2}月/;

/** What a text that goes on behind a Chinese number can go on with. */
const mayBelong = codeSet('一二三四五六七八九十"”');

/** Chinese numbers that are no numbering: 一、二年级, 三 八, 一是否. */
function belongsToText(style: MarkerStyle, marker: string, behind: string): boolean {
  if (style === 'chinese') {
    if (!has(mayBelong, behind.charCodeAt(0))) return false;
    return (
      /^[一二三四五六七八九十]{1,2}(?:年级|季度|学期|等奖|班|期|线|周|[、，,][一二三四五六七八九十])/.test(behind) ||
      /^[八一]?["”]/.test(behind) ||
      (marker.endsWith('、') && /^[八一四]妇?女?节/.test(behind))
    );
  }
  // 甲、乙双方
  if (style === 'stem') return /^[甲乙丙丁戊己庚辛]/.test(behind);
  if (style === 'is' && marker.includes('要')) return !/[：:，,、]$/.test(marker);
  return false;
}
