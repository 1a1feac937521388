import { COUNTING } from '../plan/outline/read-number.ts';

const DIGITS = '零一二三四五六七八九';

/** A number from 1 to 99 in Chinese: 三, 十, 十二, 二十一. */
export function writeChinese(number: number): string {
  if (number < 10) return DIGITS[number]!;
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones ? DIGITS[ones] : ''}`;
}

/** A number the way a marker's own number is written: 三 like 一, 4 like 1, ④ like ①, Ⅳ like Ⅰ, d like a. */
export function writeLike(sample: string, number: number): string | undefined {
  if (/^\d+$/.test(sample)) return String(number);
  if (/^[一二三四五六七八九十]+$/.test(sample)) return number < 100 ? writeChinese(number) : undefined;
  for (const series of COUNTING) if (series.includes(sample)) return series[number - 1];
  const code = sample.codePointAt(0)!;
  for (const [first, count] of SERIES) {
    if (code >= first && code < first + count)
      return number <= count ? String.fromCodePoint(first + number - 1) : undefined;
  }
  return undefined;
}

/** First code point and length of the series ①, ⑴, ⒈, Ⅰ, a and A. */
const SERIES: readonly [number, number][] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x2160, 12],
  [0x61, 26],
  [0x41, 26],
];
