import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchTrigger } from '../../lib/editors/technique/trigger.ts';

/** What is heard while these keys are typed into a field. */
async function heard(keys: string, mark: string): Promise<string[]> {
  const ended = new AbortController();
  const said: string[] = [];
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  watchTrigger(
    document,
    ended.signal,
    () => mark,
    (what) => said.push(what),
  );
  field.focus();
  await userEvent.keyboard(keys);
  ended.abort();
  return said;
}

it.each([
  ['；；', '另；；', ['begun', 'typed']],
  ['；；', ';;', ['begun', 'typed']],
  ['；；', '；；；', ['begun', 'typed', 'begun']],
  ['；；', '；a；', ['begun', 'begun']],
  ['；；', '；{Backspace}；', ['begun', 'begun']],
  ['、/', '、/', ['begun', 'typed']],
  ['、、', '；；', []],
  ['', '；；', []],
])('%s, where %s is typed', async (mark, keys, said) => {
  expect(await heard(keys, mark)).toEqual(said);
});
