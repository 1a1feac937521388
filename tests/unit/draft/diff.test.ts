import { describe, expect, it } from 'vitest';
import { type Change, diffText } from '../../../lib/draft/diff.ts';

/** `学习贯[-切][+彻]` */
const drawn = (changes: Change[]) =>
  changes.map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'added' ? '+' : '-'}${text}]`)).join('');

describe('what changed, as a person would mark it', () => {
  it.each([
    ['学习贯切', '学习贯彻', '学习贯[-切][+彻]'],
    ['100%以上', '100%', '100%[-以上]'],
    ['', '新的', '[+新的]'],
    ['一样', '一样', '一样'],
    ['《婚姻法》', '《民法典》婚姻家庭编', '《[-婚姻法][+民法典]》[+婚姻家庭编]'],
  ])('%s → %s', (before, after, expected) => {
    const changes = diffText(before, after);
    expect(drawn(changes)).toBe(expected);
    const side = (left: Change['kind']) =>
      changes
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect([side('added'), side('removed')]).toEqual([before, after]);
  });
});
