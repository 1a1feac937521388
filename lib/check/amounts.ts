import { codeSet, has } from '../knowledge/code-set.ts';

/** A number with its unit, as it stands in a text. */
export interface Amount {
  start: number;
  end: number;
  /** In the unit itself: 2.6万元 is 26,000 元. Exact to four decimals of the number as written. */
  value: number;
  /** Without 亿, 万 or 千: `元`, `人`. */
  unit: string;
}

const AMOUNT =
  /(\d{1,3}(?:[,，]\d{3}){1,4}|\d{1,15})((?:\.\d{1,4})?)\s?(亿|万|千)?(元|人次|人|名|位|户|家|场|次|期|个|项|篇|件|条|份|节|课时|学时|天)/y;
const TIMES: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3 };

/** The amounts of a text whose number is written in digits, in reading order. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  // Only where a number begins is it worth to try.
  for (let at = 0; at < text.length; at++) {
    if (!has(isDigit, text.charCodeAt(at)) || has(goesOn, text.charCodeAt(at - 1))) continue;
    AMOUNT.lastIndex = at;
    const found = AMOUNT.exec(text);
    if (!found) continue;
    const [whole, digits, fraction, times, unit] = found;
    amounts.push({
      start: at,
      end: at + whole.length,
      value: Math.round(Number(digits!.replace(/[,，]/g, '') + fraction!) * 1e4 * (times ? TIMES[times]! : 1)) / 1e4,
      unit: unit === '名' || unit === '位' ? '人' : unit!,
    });
    at += whole.length - 1;
  }
  return amounts;
}

const isDigit = codeSet('0123456789');
/** What a number doesn't begin behind. */
const goesOn = codeSet('0123456789.．');

/** An amount in words, in 万 where the number it is compared with was written so. */
export function writeAmount(value: number, like: string): string {
  const times = /[亿万千]/.exec(like)?.[0];
  const unit = /[元人次名位户家场期个项篇件条份节课学时天]+$/.exec(like)![0];
  const number = times ? value / TIMES[times]! : value;
  return `${Math.round(number * 1e4) / 1e4}${times ?? ''}${unit}`;
}

/** What stands right before an amount; a long sentence must not be read from its start for each. */
export function before(sentence: string, at: number): string {
  return sentence.slice(Math.max(0, at - 16), at);
}
