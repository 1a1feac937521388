import * as v from 'valibot';
import { type Lists, lists } from './lists.ts';

type OptionalArrays = {
  [Name in keyof Lists]: v.OptionalSchema<v.ArraySchema<Lists[Name]['schema'], undefined>, undefined>;
};

const entries = Object.fromEntries(
  Object.entries(lists).map(([name, { schema }]) => [name, v.optional(v.array(schema))]),
) as unknown as OptionalArrays;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a date is written 2026-11-23'));

/** A pack: a file of knowledge. docs/packs.md explains every key to people who write packs. */
export const packSchema = v.strictObject({
  /** For editors that complete JSON; ignored. */
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id is lower-case words joined by hyphens')),
  title: v.pipe(v.string(), v.minLength(1)),
  /** The language of the plans it is about. */
  language: v.optional(v.picklist(['zh', 'en']), 'zh'),
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** When its facts were last looked at. */
  asOf: day,
  /** Up to when its facts are known to hold, where that is earlier. */
  horizon: v.optional(day),
  ...entries,
});
export type Pack = v.InferOutput<typeof packSchema>;
