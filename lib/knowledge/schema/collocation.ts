import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(12));

/** A verb and an object that don't go together: 加强…水平. */
export const collocationSchema = v.strictObject({
  verb: word,
  /** The end of the object. */
  object: word,
  /** The verb that goes with it; absent where one of the two has to go. */
  instead: v.optional(word),
});
