import * as v from 'valibot';

/** A congress or plenum whose spirit plans say they carry out. Those of one series follow each other. */
export const meetingSchema = v.strictObject({
  series: v.pipe(v.string(), v.minLength(1)),
  /** As a plan cites it, e.g. `党的二十大`. */
  name: v.pipe(v.string(), v.minLength(2)),
  /** Every way it is written, `name` among them; the longest that stands in the text counts. */
  forms: v.pipe(v.array(v.pipe(v.string(), v.minLength(3))), v.minLength(1)),
  /** Last day, `2022-10-22` or `2022-10`. */
  ended: v.pipe(v.string(), v.regex(/^\d{4}-\d\d(-\d\d)?$/, 'a date is written 2022-10 or 2022-10-22')),
  verified: v.boolean(),
  source: v.optional(v.string()),
});
export type Meeting = v.InferOutput<typeof meetingSchema>;
