import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../components/model/places.ts';
import { problemAt, problemFrom } from '../../../components/model/problem-walk.ts';
import type { Finding } from '../../../lib/check/finding.ts';
import { draftFromText } from '../../../lib/draft/draft.ts';
import type { Plan } from '../../../lib/plan/plan.ts';

const draft = draftFromText('甲乙丙丁\n戊己庚辛\n壬癸');
const places = readPlaces({ outline: [] } as unknown as Plan, draft);
const [first, second, third] = draft.blocks.map(({ id }) => id) as [string, string, string];

const at = (id: string, block: string, start: number, end: number) => ({ id, block, start, end }) as Finding;
// Not in the order of the draft, as the list by severity isn't.
const findings = [at('c', second, 2, 3), at('a', first, 1, 2), at('b', first, 2, 4)];
const caret = (block: string, offset: number, selected = '') => ({ block, offset, selected });

describe('from the caret', () => {
  it.each([
    ['from the top to the first', caret(first, 0), 1, 'a'],
    ['a problem that begins at the caret is the next', caret(first, 1), 1, 'a'],
    ['one that is selected is passed', caret(first, 2, '乙'), 1, 'b'],
    ['into the next paragraph', caret(first, 4, '丙丁'), 1, 'c'],
    ['round the end', caret(third, 0), 1, 'a'],
    ['back', caret(third, 1), -1, 'c'],
    ['back past the one that is selected', caret(second, 3, '庚'), -1, 'b'],
    ['round the beginning', caret(first, 0), -1, 'c'],
    ['without a caret from the top', null, 1, 'a'],
    ['without a caret from the bottom', null, -1, 'c'],
  ] as const)('%s', (_name, from, step, id) => {
    expect(problemFrom(findings, { caret: from, places, step })?.id).toBe(id);
  });

  it('there is none in a draft without problems', () => {
    expect(problemFrom([], { caret: caret(first, 0), places, step: 1 })).toBeNull();
  });
});

describe('at the caret', () => {
  it.each([
    ['inside it', caret(first, 3), 'b'],
    ['selected', caret(second, 3, '庚'), 'c'],
    ['right behind it', caret(second, 3), 'c'],
    ['elsewhere', caret(third, 1), undefined],
    ['no caret', null, undefined],
  ])('%s', (_name, place, id) => {
    expect(problemAt(findings, place)?.id).toBe(id);
  });
});
