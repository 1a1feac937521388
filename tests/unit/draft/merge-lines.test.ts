import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../../lib/draft/merge-lines.ts';

const lines = (text: string) => [...text].join('\n');
const plain = (text: string) => text.replaceAll('\n', '');

describe('two changed versions of a text are merged line by line', () => {
  it.each([
    ['甲乙丙', '甲乙丙', '甲乙丙', '甲乙丙'],
    ['甲乙丙', '甲改丙', '甲乙丙', '甲改丙'],
    ['甲乙丙', '甲乙丙', '甲丙', '甲丙'],
    ['甲乙丙', '首甲乙丙', '甲乙丙尾', '首甲乙丙尾'],
    ['甲乙丙', '改乙丙', '甲乙变', '改乙变'],
    ['甲乙丙', '改乙丙', '甲变丙', '改变丙'],
    ['甲乙', '甲改', '甲乙加', '甲改加'],
    ['甲乙', '首改乙', '甲乙加', '首改乙加'],
    ['甲乙丙', '甲同丙', '甲同丙', '甲同丙'],
  ])('%s: %s and %s are %s', (base, mine, theirs, merged) => {
    const { clashes, take } = mergeLines(lines(base), lines(mine), lines(theirs));
    expect([clashes, plain(take('mine'))]).toEqual([[], merged]);
  });

  it.each([
    ['甲乙丙', '甲改丙', '甲变丙', [['改', '变']], '甲改丙', '甲变丙'],
    ['甲乙丙', '甲改丙加', '甲变丙', [['改', '变']], '甲改丙加', '甲变丙加'],
    ['甲乙丙', '甲丙', '甲变丙', [['', '变']], '甲丙', '甲变丙'],
    ['甲', '甲加', '甲添', [['加', '添']], '甲加', '甲添'],
    ['甲', '', '变', [['', '变']], '', '变'],
  ])('%s: %s and %s clash in %j only', (base, mine, theirs, clashing, asMine, asTheirs) => {
    const { clashes, take } = mergeLines(lines(base), lines(mine), lines(theirs));
    expect(clashes.map((clash) => [clash.mine.join(''), clash.theirs.join('')])).toEqual(clashing);
    expect([plain(take('mine')), plain(take('theirs'))]).toEqual([asMine, asTheirs]);
  });

  it('whatever they are: what one side left alone is as the other has it, and the sides can be swapped', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(mergeLines(base, mine, base).take('theirs')).toBe(mine);
        expect(mergeLines(base, base, theirs).take('mine')).toBe(theirs);
        expect(mergeLines(base, mine, theirs).take('mine')).toBe(mergeLines(base, theirs, mine).take('theirs'));
      }),
    );
  });
});
