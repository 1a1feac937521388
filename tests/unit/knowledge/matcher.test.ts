import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../lib/knowledge/matcher.ts';

function hits(terms: string[], text: string): [string, number][] {
  const found: [string, number][] = [];
  const { count, terms: numbers, starts } = compile(terms).find(text);
  for (let index = 0; index < count; index++) found.push([terms[numbers[index]!]!, starts[index]!]);
  return found;
}

/** The slow way, obviously right. */
function naive(terms: string[], text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; start++) {
    terms.forEach((term, index) => {
      if (text.startsWith(term, start)) found.push(`${start}:${index}`);
    });
  }
  return found.sort();
}

describe('matcher', () => {
  test.each<[string, string[], string, [string, number][]]>([
    ['nothing', ['工会'], '妇联', []],
    ['one', ['工会'], '本工会', [['工会', 1]]],
    [
      'at both ends',
      ['工会'],
      '工会和工会',
      [
        ['工会', 0],
        ['工会', 3],
      ],
    ],
    [
      'overlapping',
      ['权益', '益保', '权益保障'],
      '权益保障',
      [
        ['权益', 0],
        ['权益保障', 0],
        ['益保', 1],
      ],
    ],
    [
      'itself',
      ['的的'],
      '的的的',
      [
        ['的的', 0],
        ['的的', 1],
      ],
    ],
    [
      'one character',
      ['x', 'xx'],
      'xx',
      [
        ['x', 0],
        ['xx', 0],
        ['x', 1],
      ],
    ],
    [
      'the same term twice',
      ['三八', '三八'],
      '三八',
      [
        ['三八', 0],
        ['三八', 0],
      ],
    ],
    ['a term longer than the text', ['工会法'], '工会', []],
    ['outside the basic plane', ['𠮷野'], '在𠮷野家', [['𠮷野', 1]]],
  ])('%s', (_, terms, text, expected) => {
    expect(hits(terms, text)).toEqual(expected);
  });

  test('an empty term is refused', () => {
    expect(() => compile(['工会', ''])).toThrow('Term 1 is empty');
  });

  test('a term with a NUL is found nowhere, and none across one', () => {
    expect(hits(['工\0会', '\0', '工会'], '工\0会工会')).toEqual([['工会', 3]]);
  });

  test('of code units no more than asked for are searched', () => {
    const codes = Uint16Array.from('工会工\0工会\0', (sign) => sign.charCodeAt(0));
    const { count, starts } = compile(['工会']).findIn(codes, 3);
    expect([count, starts[0]]).toEqual([1, 0]);
  });

  test('finds what the slow way finds, whatever is usual', () => {
    const word = fc.string({ unit: fc.constantFrom('工', '会', '法', 'x', '😀'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(word).map((words) => words.join('')),
        fc.array(word),
        (terms, text, usual) => {
          const found: string[] = [];
          const { count, terms: numbers, starts } = compile(terms, usual).find(text);
          for (let index = 0; index < count; index++) found.push(`${starts[index]}:${numbers[index]}`);
          expect(found.sort()).toEqual(naive(terms, text));
        },
      ),
    );
  });
});
