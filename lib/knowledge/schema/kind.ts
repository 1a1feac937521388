import * as v from 'valibot';
import { idSchema, needSchema } from './id.ts';
import { templatesSchema } from './template.ts';

const signalSchema = v.strictObject({
  /** Any of these. */
  any: v.pipe(templatesSchema, v.minLength(1)),
  /** Where: in the title, in the title or the first paragraphs, or anywhere. */
  in: v.picklist(['title', 'opening', 'text']),
  /** What it adds to the kind's score; negative where it speaks against the kind. */
  weight: v.pipe(v.number(), v.minValue(-20), v.maxValue(20)),
  /** Counted so often at most; once where absent. */
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
});

/** A kind of plan: how it is recognised, and what is asked of it. */
export const kindSchema = v.strictObject({
  id: idSchema,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(30)),
  /** Id of a broader kind, whose signals, sections and items it takes over. */
  extends: v.optional(idSchema),
  /** It is guessed where its own signals add up to more than those of the other kinds; never where it has none. */
  signals: v.optional(v.array(signalSchema)),
  /** The first number of its outermost headings where a draft has none yet, with the space behind it; 一、 if absent. */
  numbering: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(8))),
  /** Its sections in order; taken from the broader kind where absent. */
  sections: v.optional(v.array(v.strictObject({ id: idSchema, need: needSchema, title: v.optional(v.string()) }))),
  /** Items it asks for, besides those of the broader kind; the same id replaces. */
  items: v.optional(
    v.array(
      v.strictObject({
        id: idSchema,
        need: needSchema,
        reason: v.optional(v.string()),
        basis: v.optional(v.string()),
        section: v.optional(idSchema),
      }),
    ),
  ),
  /** Titles or opening sentences in which at least one of its own signals is found. */
  good: v.optional(v.array(v.string())),
  /** Those in which none with a positive weight is. */
  bad: v.optional(v.array(v.string())),
});
export type Kind = v.InferOutput<typeof kindSchema>;
