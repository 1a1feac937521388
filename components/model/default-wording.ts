import type { Fragment } from '../../lib/draft/draft.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { fieldNames, fillFragment } from './open-fields.ts';

export type LastValues = (names: string[]) => Promise<Record<string, string>>;

/** What one click on "insert" puts in: the first wording, with the fields whose values are known from before. */
export async function defaultWording({ wordings }: Suggestion, lastValues: LastValues): Promise<Fragment> {
  const wording = wordings[0]!;
  const names = fieldNames(wording.map((block) => block.text));
  return names.length ? fillFragment(wording, await lastValues(names)) : wording;
}
