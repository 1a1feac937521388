import { type CodeSet, codeSet, has } from '../../knowledge/code-set.ts';

export const isDigit = codeSet('0123456789');
export const isChinese = codeSet('一二三四五六七八九十');
/** What is typed for 一. */
const isDash = codeSet('-—–－');
const DIGITS = '零一二三四五六七八九';

/** Characters that count by themselves, in their order. */
export const COUNTING: readonly string[] = ['壹贰叁肆伍陆柒捌玖拾', '甲乙丙丁戊己庚辛壬癸', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'];

/** The value of a numbering's number: 3, 十二, 叁, 丙, ㈢, Ⅳ, ④, b; undefined where it is none. An empty one (a bullet) is 0, a dash that looks like 一 is 1. */
export function readNumber(text: string): number | undefined {
  if (text === '') return 0;
  if (text.length === 1 && has(isDash, text.charCodeAt(0))) return 1;
  if (has(isDigit, text.charCodeAt(0))) return isOnly(isDigit, text) ? Number(text) : undefined;
  if (has(isChinese, text.charCodeAt(0))) return isOnly(isChinese, text) ? readChinese(text) : undefined;
  for (const series of COUNTING) if (text.length === 1 && series.includes(text)) return series.indexOf(text) + 1;
  const code = text.codePointAt(0)!;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487;
  if (code >= 0x2160 && code <= 0x216b) return code - 0x215f;
  if (/^[IVX]+$/.test(text)) return ROMAN.indexOf(text) + 1 || undefined;
  if (/^[a-zA-Z]$/.test(text)) return (code & 31) as number;
  return undefined;
}

/** Whether a text is of these characters only. */
function isOnly(set: CodeSet, text: string): boolean {
  let at = 0;
  while (has(set, text.charCodeAt(at))) at++;
  return at === text.length;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** 1 to 99, written 三, 十, 十二, 二十, 二十一. */
export function readChinese(text: string): number | undefined {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? DIGITS.indexOf(text) : undefined;
  if (text.length > 3 || text.indexOf('十', ten + 1) >= 0) return undefined;
  const tens = text.slice(0, ten);
  const ones = text.slice(ten + 1);
  if (tens.length > 1 || ones.length > 1) return undefined;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
