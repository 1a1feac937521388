import * as v from 'valibot';
import { idSchema } from './id.ts';
import { templatesSchema } from './template.ts';
import { wordingSchema } from './wording.ts';

/** A standard section of plans. Kinds say which ones they use, in which order, and how firmly. */
export const sectionSchema = v.strictObject({
  id: idSchema,
  /** Its heading, without number. */
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(30)),
  /** Headings under which it is found; matched against the heading's text alone. */
  headings: v.optional(templatesSchema, []),
  /** The document's own title line and its closing lines are no headings; they are told by their place. */
  role: v.optional(v.picklist(['title', 'signature'])),
  /** Headings that look like it and are another's. */
  never: v.optional(templatesSchema),
  /** Ids of sections that do its work in kinds that don't ask for them: where one of those stands, it is present. */
  alike: v.optional(v.array(idSchema)),
  /**
   * Also counts as present where so many entries of the top level stand in the document that are no standard section's, or
   * twice as many under the timetable.
   */
  themes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20))),
  /** Also counts as present where the draft opens with a paragraph in which this item is proven. */
  opening: v.optional(idSchema),
  /** True where its lines are nobody's tasks: a guiding thought, aims. */
  taskless: v.optional(v.boolean()),
  reason: v.pipe(v.string(), v.minLength(4)),
  wordings: v.pipe(v.array(wordingSchema), v.minLength(1)),
  good: v.array(v.string()),
  bad: v.array(v.string()),
});
export type Section = v.InferOutput<typeof sectionSchema>;
