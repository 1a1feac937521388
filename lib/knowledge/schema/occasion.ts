import * as v from 'valibot';
import { idSchema } from './id.ts';
import { templatesSchema } from './template.ts';

/** What activities are hung on besides the festivals' full names: “三八”, 两节, 五一前夕. */
export const occasionSchema = v.strictObject({
  id: idSchema,
  title: v.pipe(v.string(), v.minLength(1)),
  /** Every way it is written. */
  any: v.pipe(templatesSchema, v.minLength(1)),
  /** What looks like it and is something else. */
  never: v.optional(templatesSchema),
  /** The months it can fall in. */
  months: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
  good: v.pipe(v.array(v.string()), v.minLength(1)),
  bad: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Occasion = v.InferOutput<typeof occasionSchema>;
