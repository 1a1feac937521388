import { expect, it } from 'vitest';
import type { Analysis } from '../../../lib/check/analysis.ts';
import type { Silence } from '../../../lib/check/silences.ts';
import { withoutWaived } from '../../../lib/check/waived.ts';
import type { ItemStatus } from '../../../lib/plan/plan.ts';
import type { Suggestion } from '../../../lib/suggest/suggestion.ts';

const item = (id: string, present: boolean) => ({ id, present }) as ItemStatus;
const suggestion = (kind: Suggestion['kind'], id: string) => ({ kind, id }) as Suggestion;
const waive = (id: string): Silence => ({ scope: 'item', item: id, title: id, reason: '由上级统一安排' });

const analysis = {
  version: 1,
  findings: [],
  plan: { items: [item('room', false), item('fund', false), item('law', true)] },
  suggestions: [suggestion('item', 'room'), suggestion('section', 'room'), suggestion('item', 'fund')],
} as unknown as Analysis;

it.each([
  { name: 'nothing waived', silences: [], waived: [], items: ['room', 'fund', 'law'], left: 3 },
  { name: 'a missing item', silences: [waive('room')], waived: ['room'], items: ['fund', 'law'], left: 2 },
  {
    name: 'one that is written all the same',
    silences: [waive('law')],
    waived: [],
    items: ['room', 'fund', 'law'],
    left: 3,
  },
  {
    name: 'one this kind of plan never asks for',
    silences: [waive('x')],
    waived: [],
    items: ['room', 'fund', 'law'],
    left: 3,
  },
])('$name', ({ silences, waived, items, left }) => {
  const heard = withoutWaived(analysis, silences);
  expect(heard.waived.map((one) => one.item.id)).toEqual(waived);
  expect(heard.analysis.plan.items.map(({ id }) => id)).toEqual(items);
  expect(heard.analysis.suggestions).toHaveLength(left);
});

it('keeps the reason, and the section of the same name', () => {
  const { waived, analysis: rest } = withoutWaived(analysis, [waive('room')]);
  expect(waived[0]!.reason).toBe('由上级统一安排');
  expect(rest.suggestions).toContainEqual(suggestion('section', 'room'));
});
