import * as v from 'valibot';
import { idSchema } from './id.ts';
import { templatesSchema } from './template.ts';
import { wordingSchema } from './wording.ts';

/** A standard item: something that plans of some kinds commit to. Kinds say how firmly they ask for it. */
export const itemSchema = v.strictObject({
  id: idSchema,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(30)),
  /** One of these in a paragraph proves that the item is there. */
  strong: v.optional(templatesSchema),
  /** Two different ones of these in a paragraph prove it. */
  weak: v.optional(templatesSchema),
  /** Near misses: what lies inside one of these proves nothing. */
  never: v.optional(templatesSchema),
  /** True where what stands between 《 and 》 counts too. */
  titles: v.optional(v.boolean()),
  /** Proven by so many tasks with a date, not by words. */
  dated: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  /** Id of the section it belongs to. */
  section: idSchema,
  /** Why such a plan has it, in a sentence; a kind may give its own. */
  reason: v.pipe(v.string(), v.minLength(4)),
  /** The law or rule behind it. */
  basis: v.optional(v.string()),
  /** Months it is usual in, 1 to 12. */
  months: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)))),
  /** The heading it goes under as a paragraph of its own. */
  heading: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(30))),
  wordings: v.pipe(v.array(wordingSchema), v.minLength(1)),
  /** Paragraphs in which it is found. */
  good: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Paragraphs in which it is not. */
  bad: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Item = v.InferOutput<typeof itemSchema>;
