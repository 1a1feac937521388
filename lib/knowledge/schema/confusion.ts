import * as v from 'valibot';

/** Text right beside the word; `^` is the paragraph's start and `$` its end. */
const beside = v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)));

/** A word that is written for another, with the surroundings in which it is surely the wrong one. */
export const confusionSchema = v.strictObject({
  wrong: v.pipe(v.string(), v.minLength(1)),
  right: v.string(),
  level: v.picklist(['error', 'warning', 'hint']),
  /** One of these must stand right before it. */
  after: beside,
  /** One of these must stand right behind it. */
  before: beside,
  notAfter: beside,
  notBefore: beside,
  /** One of these must follow within so many characters. */
  near: v.optional(
    v.strictObject({
      within: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40)),
      any: v.array(v.string()),
    }),
  ),
  /** True for a question of preferred spelling, not of right and wrong. */
  style: v.optional(v.boolean()),
  good: v.optional(v.array(v.string())),
  bad: v.optional(v.array(v.string())),
});
export type Confusion = v.InferOutput<typeof confusionSchema>;
