/** A time in a text. Offsets are those of the text. */
export interface TimeMark {
  /**
   * `calendar`: a date, month, week, quarter, half-year or part of a term, which puts a task on the calendar.
   * `recurring`: every week, every month. `season`: holidays, hot days, the whole year. `festival`: by its name.
   */
  kind: 'calendar' | 'recurring' | 'season' | 'festival';
  start: number;
  end: number;
  /** 1 to 12, ascending; empty where it can't be put in months. */
  months: number[];
  day?: number;
  /** A festival's name, whose month may depend on the year. */
  festival?: string;
}

/** A class, not a literal: see Paragraph. */
export class FoundTime implements TimeMark {
  readonly kind: TimeMark['kind'];
  readonly start: number;
  readonly end: number;
  readonly months: number[];
  readonly day: number | undefined;
  readonly festival: string | undefined;

  constructor({ kind, months, day, festival }: Omit<TimeMark, 'start' | 'end'>, start: number, end: number) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.months = months;
    this.day = day;
    this.festival = festival;
  }
}
