import * as v from 'valibot';

/** Names of laws and documents that exist, for nothing but to know that they do. */
export const titlesSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  names: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
});
