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
