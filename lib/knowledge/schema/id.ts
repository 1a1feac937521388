import * as v from 'valibot';

/** Ids of entries: lower-case words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

/** How firmly something is asked for, the firmest first; what each means is said in lib/plan/plan.ts. */
export const needSchema = v.picklist(['required', 'expected', 'recommended', 'frequent']);
