import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../lib/knowledge/template.ts';
import { compileTemplates } from '../../../lib/knowledge/template-finder.ts';

/** The first match of a template in a text, as text. */
function found(template: string, text: string, bodyStart = 0): string | undefined {
  let first: string | undefined;
  compileTemplates([[template, 0]]).scan(text, bodyStart, (_, { start, end }) => {
    first ??= text.slice(start, end);
  });
  return first;
}

describe('templates', () => {
  test.each<[string, string, string | undefined]>([
    ['送温暖', '继续开展送温暖活动', '送温暖'],
    ['送温暖', '温暖如春', undefined],
    ['(走访|慰问)[4]职工', '春节前慰问困难职工', '慰问困难职工'],
    ['(走访|慰问)[4]职工', '慰问一线和困难女职工', undefined],
    ['维护[9]权益', '维护女职工权益和权益', '维护女职工权益'],
    ['维护[9]权益', '维护秩序。权益', undefined],
    ['不少于##人', '不少于300人', '不少于300人'],
    ['不少于##人', '不少于三人', undefined],
    ['不少于#人', '不少于三人', '不少于三人'],
    ['不少于##人', '不少于XX人', '不少于XX人'],
    ['##(%|％)', '合格率98.5%', '98.5%'],
    ['##(%|％)', '合格率%', undefined],
    ['三(、|.|)八', '庆三.八活动', '三.八'],
    ['(|中国)工会', '工会', 'throws'],
    ['^目标', '目标：', '目标'],
    ['^目标', '工作目标', undefined],
    ['总结$', '做好总结。', '总结'],
    ['总结$', '总结经验', undefined],
  ])('%s in %s: %s', (template, text, expected) => {
    if (expected === 'throws') expect(() => found(template, text)).toThrow();
    else expect(found(template, text)).toBe(expected);
  });

  test.each<[string, string, [number, number, number][]]>([
    [
      '(妇女|职工)(工作|活动)',
      '妇女工作和职工活动',
      [
        [0, 4, 4],
        [5, 9, 9],
      ],
    ],
    ['(举办|开展)(活动|活动日)', '举办活动日', [[0, 4, 5]]],
    ['(举办|开展)(|好)活动', '开展好活动', [[0, 5, 5]]],
  ])('%s in %s is found once a place', (template, text, expected) => {
    const places: [number, number, number][] = [];
    compileTemplates([[template, 0]]).scan(text, 0, (_, { start, end, furthest }) =>
      places.push([start, end, furthest]),
    );
    expect(places).toEqual(expected);
  });

  test('^ is where the text begins behind its number', () => {
    expect(found('^目标', '一、目标', 2)).toBe('目标');
    expect(found('^目标', '一、目标', 0)).toBeUndefined();
  });

  test.each([
    ['', 'begin with text'],
    ['[4]权益', 'begin with text'],
    ['维护[4]', 'gap at its end'],
    ['维护[99]权益', 'a gap is'],
    ['维护(权益', 'bracket'],
    ['维护((权益))', 'bracket'],
    ['维护]权益', 'bracket'],
    ['a#a#a#a#a#a#a#a#', 'more than 12 parts'],
  ])('%s is refused: %s', (template, reason) => {
    expect(() => parseTemplate(template)).toThrow(reason);
  });

  test('any template is refused with a sentence, or on any text ends and stays inside it', () => {
    const part = fc.constantFrom('维', '护', '(维|护|)', '[3]', '[60]', '#', '##', '$', '^');
    const text = fc.array(fc.constantFrom('维', '护', '3', '。', '😀', '\n'), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), text, (parts, characters) => {
        const source = `维${parts.join('')}`;
        const joined = characters.join('');
        let template: ReturnType<typeof parseTemplate>;
        try {
          template = parseTemplate(source);
        } catch (refused) {
          expect(String(refused)).toContain('is no template');
          return;
        }
        compileTemplates([[template.source, 0]]).scan(joined, 0, (_, { start, end, furthest }) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(furthest).toBeGreaterThanOrEqual(end);
          expect(furthest).toBeLessThanOrEqual(joined.length);
        });
      }),
    );
  });
});
