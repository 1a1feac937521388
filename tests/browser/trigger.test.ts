import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchTrigger } from '../../lib/editors/technique/trigger.ts';

/** What is heard while these keys are typed into a field. */
async function heard(keys: string, mark: string, late: string[] = []): Promise<string[]> {
  const typing = { late: new Set<(data: string | null) => void>() };
  const ended = new AbortController();
  const said: string[] = [];
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  watchTrigger(
    document,
    typing,
    ended.signal,
    () => mark,
    (what) => said.push(what),
  );
  field.focus();
  if (keys) await userEvent.keyboard(keys);
  for (const data of late) for (const told of typing.late) told(data);
  ended.abort();
  expect(typing.late.size).toBe(0);
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

it.each([
  ['；；', '', ['；；'], ['typed']],
  ['；；', '；', ['；'], ['begun', 'typed']],
])('%s, where %j is typed and %j was held', async (mark, keys, late, said) => {
  expect(await heard(keys, mark, late)).toEqual(said);
});
