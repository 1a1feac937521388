import * as v from 'valibot';

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(12))), v.minLength(1));

/** Objects of one kind and the verbs that don't go with any of them: 扩大, 加快 and the like with 水平 or 质量. */
export const mismatchSchema = v.strictObject({
  /** The ends of the objects. */
  objects: words,
  /** The verb that goes with them. */
  instead: v.pipe(v.string(), v.minLength(1), v.maxLength(12)),
  verbs: words,
});
