import type * as v from 'valibot';
import { itemExamples } from './examples/item-examples.ts';
import { kindExamples } from './examples/kind-examples.ts';
import { reviewExamples } from './examples/review-examples.ts';
import { sectionExamples } from './examples/section-examples.ts';
import { itemSchema } from './schema/item.ts';
import { kindSchema } from './schema/kind.ts';
import { reviewSchema } from './schema/review.ts';
import { sectionSchema } from './schema/section.ts';

type EntrySchema = v.GenericSchema<unknown, object>;

/** One of the lists a pack may hold. */
export interface EntryList<Schema extends EntrySchema> {
  schema: Schema;
  /** What makes two entries the same one: where packs share it, the later pack's entry takes the place. */
  key(entry: v.InferOutput<Schema>): string;
  /** Runs an entry's own examples; returns a sentence about the first that fails. */
  examples?(entry: v.InferOutput<Schema>): string | undefined;
}

function list<Schema extends EntrySchema>(
  schema: Schema,
  key: (entry: v.InferOutput<Schema>) => string,
  examples?: (entry: v.InferOutput<Schema>) => string | undefined,
): EntryList<Schema> {
  return { schema, key, examples };
}

/** Everything a pack can hold: one line a list, its entries' schema in schema/. */
export const lists = {
  kinds: list(kindSchema, (kind) => kind.id, kindExamples),
  sections: list(sectionSchema, (section) => section.id, sectionExamples),
  items: list(itemSchema, (item) => item.id, itemExamples),
  reviews: list(reviewSchema, (review) => review.id, reviewExamples),
};

export type Lists = typeof lists;
export type ListName = keyof Lists;
export type EntryOf<Name extends ListName> = v.InferOutput<Lists[Name]['schema']>;
