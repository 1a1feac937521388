import * as v from 'valibot';

const texts = v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)));

/** What was most likely filtered out at a place: where asterisks, or nothing, stand between these texts. */
export const lostWordSchema = v.strictObject({
  /** What stands there now. */
  left: v.picklist(['asterisks', 'empty-quotes']),
  /** One of these stands right before it. */
  after: texts,
  /** One of these stands right behind it. */
  before: texts,
  restore: v.pipe(v.string(), v.minLength(1)),
  others: v.optional(v.array(v.string())),
});
