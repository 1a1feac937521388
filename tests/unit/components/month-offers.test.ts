import { expect, it } from 'vitest';
import { monthOffers } from '../../../components/model/month-offers.ts';
import type { Month } from '../../../components/model/months.ts';
import type { Need } from '../../../lib/plan/plan.ts';
import type { Suggestion } from '../../../lib/suggest/suggestion.ts';

const months = [1, 4, 10].map((month): Month => ({ month, count: 0, load: 'empty' }));
const asked = (id: string, need: Need, ...own: number[]) => ({ id, need, months: own }) as Suggestion;
const usual = (id: string, ...own: number[]) => asked(id, 'expected', ...own);

it.each([
  ['nothing to offer', [], ''],
  ['what has no usual month is offered in none', [{ id: 'a' } as Suggestion], ''],
  ['in its month', [usual('a', 4)], '4a'],
  ['once, in the first of its months', [usual('a', 4, 10)], '4a'],
  ['one a month', [usual('a', 4, 10), usual('b', 4, 10), usual('c', 4)], '4a 10b'],
])('%s', (_name, suggestions, offers) => {
  expect(
    monthOffers(months, suggestions)
      .map(({ month, usual }) => `${month}${usual.id}`)
      .join(' '),
  ).toBe(offers);
});
