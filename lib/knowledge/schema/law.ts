import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is written 2026, 2026-03 or 2026-03-12'));

/** A law, regulation or ruling document, as far as a plan may cite it. */
export const lawSchema = v.strictObject({
  /** As it stands between 《》 in common use, e.g. `妇女权益保障法`. */
  name: v.pipe(v.string(), v.minLength(2)),
  /** The official long name, where it is another. */
  formal: v.optional(v.string()),
  /** Other names that mean it and are right. */
  aliases: v.optional(v.array(v.string())),
  /** Names that are written for it and are wrong. */
  wrongNames: v.optional(v.array(v.string())),
  status: v.picklist(['in-force', 'repealed', 'superseded', 'renamed', 'expired']),
  since: v.optional(day),
  /** When its latest revision was passed. */
  revised: v.optional(day),
  /** From when it was no longer to be cited. */
  ended: v.optional(day),
  /** Name of what took its place. */
  successor: v.optional(v.string()),
  /** The part of the successor, e.g. `婚姻家庭编`. */
  part: v.optional(v.string()),
  /** True where provinces have rules of nearly this name, so that a title with a province in it is none of ours. */
  provincial: v.optional(v.boolean()),
  /** How many articles its text in force has. */
  articles: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What stands in which of them, where plans point there. */
  pointers: v.optional(
    v.array(
      v.strictObject({
        about: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
        articles: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
      }),
    ),
  ),
  /** False where the facts could not be confirmed: the message then says "please check". */
  verified: v.boolean(),
  source: v.optional(v.string()),
});
export type Law = v.InferOutput<typeof lawSchema>;
