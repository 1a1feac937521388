import { describe, expect, it } from 'vitest';
import { fillMessage, gapNames } from '../../../lib/locale/message.ts';

describe('a text with gaps', () => {
  it.each([
    ['已忽略“{text}”', { text: '贯切' }, '已忽略“贯切”'],
    ['{count} {count|issue|issues}', { count: 1 }, '1 issue'],
    ['{count} {count|issue|issues}', { count: 0 }, '0 issues'],
    ['{count} {count|issue|issues}', { count: 21 }, '21 issues'],
    ['写成“{{单位}}”', {}, '写成“{单位}”'],
    ['{a}{b}{a}', { a: '{b}', b: 2 }, '{b}2{b}'],
  ])('%s filled with %o', (text, values, filled) => {
    expect(fillMessage(text, values)).toBe(filled);
  });

  it('is not shown with a gap open', () => {
    expect(() => fillMessage('{count} 项', {})).toThrow('needs a value for {count}');
  });

  it.each([
    ['{count} {count|issue|issues} in {place}', ['count', 'place']],
    ['用“{{单位}}”留空', []],
  ])('%s names its gaps', (text, names) => {
    expect(gapNames(text)).toEqual(names);
  });
});
