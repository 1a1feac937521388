import lunar from './lunar-months.json' with { type: 'json' };
import type { TimeMark } from './time-mark.ts';

const festivals = Object.entries(lunar.months);

/** The months a festival falls in: the very one where it is lunar and the year is known. */
export function festivalMonths({ festival = '', months }: TimeMark, year: number | undefined): number[] {
  if (year === undefined) return months;
  const digit = lunarMonths(festival)[year - lunar.from];
  return digit === undefined ? months : [Number.parseInt(digit, 16)];
}

/** The months of a lunar festival from the first year on, a digit each; empty for others, and for two in one. */
function lunarMonths(festival: string): string {
  let digits = known.get(festival);
  if (digits === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    digits = SEVERAL.test(festival) ? '' : (festivals.find(([name]) => festival.includes(name))?.[1] ?? '');
    known.set(festival, digits);
  }
  return digits;
}

const SEVERAL = /两节|双节|元旦/;
/** The same few are named again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 200;
