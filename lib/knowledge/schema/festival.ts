import * as v from 'valibot';

const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** A day, week or month of the calendar that plans hang activities on. */
export const festivalSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(2)),
  /** Every way it is written. */
  forms: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
  /** `day`: one date a year. `month`: the whole month. `week`: a week in these months. */
  span: v.picklist(['day', 'week', 'month']),
  /** The months it can fall in. */
  months: v.pipe(v.array(month), v.minLength(1)),
  /** Day of the month, where it is always the same. */
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
  /** The year before the first one: the nth is held in `base + n`. */
  base: v.optional(v.pipe(v.number(), v.integer())),
  /** From which year these months hold. */
  since: v.optional(v.pipe(v.number(), v.integer())),
  why: v.optional(v.string()),
  source: v.optional(v.string()),
  good: v.optional(v.array(v.string())),
  bad: v.optional(v.array(v.string())),
});
export type Festival = v.InferOutput<typeof festivalSchema>;

/** Something whose anniversaries plans mention: the nth is in `base + n`. */
export const anniversarySchema = v.strictObject({
  forms: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
  base: v.pipe(v.number(), v.integer()),
});
export type Anniversary = v.InferOutput<typeof anniversarySchema>;
