import { describe, expect, it } from 'vitest';
import { outlineRows } from '../../../components/model/outline-rows.ts';
import { currentRow } from '../../../components/model/outline-shown.ts';
import { writeHere } from '../../../components/model/write-here.ts';
import type { Place } from '../../../lib/draft/draft.ts';
import type { Need } from '../../../lib/plan/plan.ts';
import { analysis, places } from './reading.ts';

const [sample] = analysis.suggestions;

/** The ids of what can be written at a block, of suggestions given as id, need and place. */
function here(block: string, suggestions = analysis.suggestions): string {
  const rows = outlineRows({ ...analysis, suggestions }, places);
  const current = currentRow(rows, block, places)!;
  return writeHere(rows, current, places.order(block), places)
    .map(({ id }) => id)
    .join(' ');
}
const item = (id: string, need: Need, place: Place) => ({ ...sample!, kind: 'item' as const, id, need, place });

describe('what to write here', () => {
  it.each([
    ['b2', ''],
    ['b3', ''],
    ['b8', 'harassment'],
    ['b9', 'flexible mind'],
    ['b11', 'flexible mind'],
  ])('at %s are the items of its section: %s', (block, ids) => {
    expect(here(block)).toBe(ids);
  });

  it.each([
    [
      'what is required comes first, what is only frequent last',
      [
        item('frequent', 'frequent', { after: 'b8' }),
        item('recommended', 'recommended', { after: 'b8' }),
        item('required', 'required', { after: 'b8' }),
        item('expected', 'expected', { after: 'b8' }),
      ],
      'required expected recommended frequent',
    ],
    [
      'of what is needed alike, what belongs nearest to the caret',
      [item('above', 'expected', { before: 'b7' }), item('right-here', 'expected', { after: 'b7' })],
      'right-here above',
    ],
    [
      'a nearer place does not make up for a lesser need',
      [item('near', 'recommended', { after: 'b7' }), item('far', 'required', { after: 'b8' })],
      'far near',
    ],
    [
      'the same need and place leave the order alone',
      [item('first', 'expected', { after: 'b8' }), item('second', 'expected', { after: 'b8' })],
      'first second',
    ],
  ])('%s', (_name, suggestions, ids) => {
    expect(here('b7', suggestions)).toBe(ids);
  });

  it('leaves two at the document’s end in their order', () => {
    const suggestions = [item('first', 'expected', 'end'), item('second', 'expected', 'end')];
    expect(here('b14', suggestions)).toBe('first second');
  });
});
