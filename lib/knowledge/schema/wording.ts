import * as v from 'valibot';

/** A field is {名称}: letters of any script, no line break. */
const line = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1000),
  v.check((text) => !/[{}]/.test(text.replace(/\{[^{}\n]{1,20}\}/g, '')), 'a field is written {name}'),
);

/** A text ready to be inserted: its paragraphs, without number; `{单位}`-style fields are asked for once. */
export const wordingSchema = v.strictObject({
  /** Ids of the kinds it is written for; for every kind where absent. */
  kinds: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  text: v.pipe(v.array(line), v.minLength(1), v.maxLength(12)),
});
export type Wording = v.InferOutput<typeof wordingSchema>;
