import * as v from 'valibot';
import { idSchema } from './id.ts';
import { templatesSchema } from './template.ts';

/** How plans speak of what was, not of what is to come: there no item is proven and no activity is planned. */
export const reviewSchema = v.strictObject({
  id: idSchema,
  /** A sentence with one of these looks back. */
  sentences: v.optional(templatesSchema),
  /** What lies inside one of these looks ahead: 研究解决存在的问题. */
  never: v.optional(templatesSchema),
  /** A section with such a heading looks back as a whole. */
  headings: v.optional(templatesSchema),
  good: v.pipe(v.array(v.string()), v.minLength(1)),
  bad: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Review = v.InferOutput<typeof reviewSchema>;
