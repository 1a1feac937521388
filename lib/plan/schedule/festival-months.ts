import { Lunar } from 'lunar-typescript';
import type { TimeMark } from './time-mark.ts';

/** Lunar festivals by name: month and day of the lunar year, and whether that year begins in the plan's year. */
const LUNAR: readonly [RegExp, number, number][] = [
  [/春节/, 1, 1],
  [/元宵/, 1, 15],
  [/端午/, 5, 5],
  [/七夕/, 7, 7],
  [/中秋/, 8, 15],
  [/重阳/, 9, 9],
  [/龙抬头/, 2, 2],
  [/三月三/, 3, 3],
  [/中元/, 7, 15],
];
/** Those of the year's last month, which ends in the plan's year: days before the spring festival. */
const BEFORE_NEW_YEAR: readonly [RegExp, number][] = [
  [/除夕/, 1],
  [/小年/, 7],
  [/腊八/, 22],
];

const known = new Map<string, number>();

/** The months a festival falls in: the very one where it is lunar and the year is known. */
export function festivalMonths({ festival, months }: TimeMark, year: number | undefined): number[] {
  const before = BEFORE_NEW_YEAR.find(([name]) => name.test(festival ?? ''));
  if (before && year !== undefined) return [Lunar.fromYmd(year, 1, 1).next(-before[1]).getSolar().getMonth()];
  const lunar = LUNAR.find(([name]) => name.test(festival ?? ''));
  if (!lunar || year === undefined || /两节|双节|元旦/.test(festival!)) return months;
  const key = `${year}/${lunar[1]}/${lunar[2]}`;
  const month = known.get(key) ?? Lunar.fromYmd(year, lunar[1], lunar[2]).getSolar().getMonth();
  known.set(key, month);
  return [month];
}
