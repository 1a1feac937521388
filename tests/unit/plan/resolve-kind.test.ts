import { describe, expect, test } from 'vitest';
import { resolveKind } from '../../../lib/plan/resolve-kind.ts';

const kinds = [
  {
    id: 'union',
    title: 'Union',
    items: [{ id: 'budget', need: 'expected' as const, reason: 'Why.', basis: 'Article 3' }],
  },
  {
    id: 'branch',
    title: 'Branch',
    extends: 'union',
    items: [{ id: 'budget', need: 'frequent' as const, basis: 'Article 4' }],
  },
  { id: 'loop', title: 'Loop', extends: 'loop', items: [] },
];

describe('what a kind asks for', () => {
  test('keeps what a broader kind says of an item and it does not say itself', () => {
    expect(resolveKind('branch', kinds).items).toEqual([
      { id: 'budget', need: 'frequent', reason: 'Why.', basis: 'Article 4' },
    ]);
  });

  test.each(['loop', 'unknown'])('is nothing for a kind that is %s', (id) => {
    expect(resolveKind(id, kinds).items).toEqual([]);
  });
});
