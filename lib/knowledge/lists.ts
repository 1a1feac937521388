import type * as v from 'valibot';
import { confusionExamples } from './examples/confusion-examples.ts';
import { itemExamples } from './examples/item-examples.ts';
import { kindExamples } from './examples/kind-examples.ts';
import { occasionExamples } from './examples/occasion-examples.ts';
import { reviewExamples } from './examples/review-examples.ts';
import { sectionExamples } from './examples/section-examples.ts';
import { collocationSchema } from './schema/collocation.ts';
import { type Confusion, confusionSchema } from './schema/confusion.ts';
import { datedPhraseSchema } from './schema/dated-phrase.ts';
import { anniversarySchema, festivalSchema } from './schema/festival.ts';
import { itemSchema } from './schema/item.ts';
import { kindSchema } from './schema/kind.ts';
import { lawSchema } from './schema/law.ts';
import { lostWordSchema } from './schema/lost-word.ts';
import { meetingSchema } from './schema/meeting.ts';
import { mismatchSchema } from './schema/mismatch.ts';
import { occasionSchema } from './schema/occasion.ts';
import { reviewSchema } from './schema/review.ts';
import { sectionSchema } from './schema/section.ts';
import { setPhraseSchema } from './schema/set-phrase.ts';
import { titlesSchema } from './schema/title.ts';
import { vocabularySchema } from './schema/vocabulary.ts';

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

/** The same word may be wrong for several, each in its own surroundings. */
function confusionKey({ wrong, right, after, before }: Confusion): string {
  return JSON.stringify([wrong, right, after, before]);
}

/** Everything a pack can hold: one line a list, its entries' schema in schema/. */
export const lists = {
  kinds: list(kindSchema, (kind) => kind.id, kindExamples),
  sections: list(sectionSchema, (section) => section.id, sectionExamples),
  items: list(itemSchema, (item) => item.id, itemExamples),
  reviews: list(reviewSchema, (review) => review.id, reviewExamples),
  occasions: list(occasionSchema, (occasion) => occasion.id, occasionExamples),
  laws: list(lawSchema, (law) => law.name),
  titles: list(titlesSchema, (titles) => titles.id),
  meetings: list(meetingSchema, (meeting) => meeting.name),
  datedPhrases: list(datedPhraseSchema, (entry) => entry.phrases[0]!),
  setPhrases: list(setPhraseSchema, (phrase) => phrase.id),
  festivals: list(festivalSchema, (festival) => festival.name),
  anniversaries: list(anniversarySchema, (anniversary) => anniversary.forms[0]!),
  collocations: list(collocationSchema, ({ verb, object }) => `${verb} ${object}`),
  mismatches: list(mismatchSchema, ({ objects, instead }) => `${instead} ${objects[0]}`),
  confusions: list(confusionSchema, confusionKey, confusionExamples),
  doubled: list(confusionSchema, confusionKey, confusionExamples),
  lostWords: list(lostWordSchema, ({ left, after, before }) => JSON.stringify([left, after, before])),
  vocabulary: list(vocabularySchema, (words) => words.id),
};

export type Lists = typeof lists;
export type ListName = keyof Lists;
export type EntryOf<Name extends ListName> = v.InferOutput<Lists[Name]['schema']>;
