import lunar from './lunar-months.json' with { type: 'json' };
import type { TimeMark } from './time-mark.ts';

const festivals = Object.entries(lunar.months);

/** The months a festival falls in: the very one where it is lunar and the year is known. */
export function festivalMonths({ festival = '', months }: TimeMark, year: number | undefined): number[] {
  if (year === undefined) return months;
  const [, digits = ''] = festivals.find(([name]) => festival.includes(name)) ?? [];
  if (/两节|双节|元旦/.test(festival)) return months;
  const digit = digits[year - lunar.from];
  return digit === undefined ? months : [Number.parseInt(digit, 16)];
}
