/** How far from today: days, weeks, months and years are added one after the other, years first. */
export interface DateOffset {
  years: number;
  months: number;
  days: number;
}

const units: Record<string, Partial<DateOffset>> = {
  年: { years: 1 },
  月: { months: 1 },
  个月: { months: 1 },
  周: { days: 7 },
  天: { days: 1 },
  日: { days: 1 },
};

const OFFSET = /([+-]\d{1,4})(个月|[年月周天日])/g;

const DEFAULT_FORMAT = 'YYYY年M月D日';

/** `YYYY年M月D日+1年-3天` → its format and its offset; an empty format is the usual one. */
export function parseDateArgument(argument: string): { format: string; offset: DateOffset } {
  const offset: DateOffset = { years: 0, months: 0, days: 0 };
  const format = argument.replace(OFFSET, (_, count: string, word: string) => {
    for (const [unit, size] of Object.entries(units[word]!) as [keyof DateOffset, number][]) {
      offset[unit] += Number(count) * size;
    }
    return '';
  });
  return { format: format.trim() || DEFAULT_FORMAT, offset };
}

const weekdays = '日一二三四五六';

/** `YYYY` year, `M`/`MM` month, `D`/`DD` day, `W` weekday as in 星期W. A month's end stays its end. */
export function formatDate(today: Date, format: string, { years, months, days }: DateOffset): string {
  const first = new Date(today.getFullYear() + years, today.getMonth() + months, 1);
  const lastDay = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const date = new Date(first.getFullYear(), first.getMonth(), Math.min(today.getDate(), lastDay) + days);
  const values: Record<string, string> = {
    YYYY: String(date.getFullYear()),
    MM: String(date.getMonth() + 1).padStart(2, '0'),
    M: String(date.getMonth() + 1),
    DD: String(date.getDate()).padStart(2, '0'),
    D: String(date.getDate()),
    W: weekdays[date.getDay()]!,
  };
  return format.replace(/YYYY|MM?|DD?|W/g, (token) => values[token]!);
}
