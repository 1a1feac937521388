import type { Fragment } from '../../lib/draft/draft.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { fieldsOfFragment, fillFragment, startValues } from './open-fields.ts';

export type LastValues = (names: string[]) => Promise<Record<string, string>>;

/** What one click on "insert" puts in: the first wording, with the fields whose values are known from before. */
export async function defaultWording({ title, wordings }: Suggestion, lastValues: LastValues): Promise<Fragment> {
  const wording = wordings[0];
  if (!wording) throw new Error(`The suggestion “${title}” has no wording.`);
  const fields = fieldsOfFragment(wording);
  if (fields.length === 0) return wording;
  return fillFragment(wording, startValues(fields, await lastValues(fields.map(({ name }) => name))));
}
