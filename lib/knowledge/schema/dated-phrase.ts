import * as v from 'valibot';

const phrase = v.pipe(v.string(), v.minLength(2));

/** A slogan, campaign or plan period that was current in its time: fine in a plan of that time, stale in a later one. */
export const datedPhraseSchema = v.strictObject({
  phrases: v.pipe(v.array(phrase), v.minLength(1)),
  /** The last year in which a plan may still present it as current. */
  lastYear: v.pipe(v.number(), v.integer()),
  /** Words right behind the phrase under which it is the name of something else, or history. */
  notBefore: v.optional(v.array(v.string())),
  /** Words right before it under which it is the name of something else. */
  notAfter: v.optional(v.array(v.string())),
  /** Where one of these stands in the same paragraph, the phrase is only part of a longer, current formula. */
  unlessNear: v.optional(v.array(phrase)),
  /** Where one of these stands anywhere in the document, the guiding thought is up to date and the phrase may stand. */
  unlessDocument: v.optional(v.array(phrase)),
  /** What a plan of today writes instead. */
  instead: v.optional(v.string()),
  /** True where `instead` can take its place word for word. */
  replace: v.optional(v.boolean()),
  level: v.picklist(['error', 'warning', 'hint']),
  why: v.pipe(v.string(), v.minLength(2)),
  source: v.optional(v.string()),
  good: v.optional(v.array(v.string())),
  bad: v.optional(v.array(v.string())),
});
export type DatedPhrase = v.InferOutput<typeof datedPhraseSchema>;
