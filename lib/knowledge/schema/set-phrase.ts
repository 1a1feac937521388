import * as v from 'valibot';
import { idSchema } from './id.ts';

/** Words that are always said together and in this order: 自尊、自信、自立、自强. */
export const setPhraseSchema = v.strictObject({
  id: idSchema,
  /** In order. */
  members: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(3)),
  /** True where none may be left out of the middle, or have another word in its place. */
  whole: v.optional(v.boolean()),
  /** Where a paragraph speaks of this, its words have an order of their own: 残疾. */
  unless: v.optional(v.pipe(v.string(), v.minLength(1))),
  why: v.pipe(v.string(), v.minLength(4)),
  source: v.optional(v.string()),
});
export type SetPhrase = v.InferOutput<typeof setPhraseSchema>;
