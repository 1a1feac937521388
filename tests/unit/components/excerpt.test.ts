import { expect, it } from 'vitest';
import { excerptOf } from '../../../components/model/excerpt.ts';

it.each<[string, string, [number, number][], string]>([
  ['from its beginning where nothing matched in it', '第一行\n第二行', [], '第一行 第二行'],
  ['from its beginning where the match is near', '工会对困难职工走访', [[3, 5]], '工会对困难职工走访'],
  [
    'from a little before a match far in',
    '一二三四五六七八九十一二三四五六七八九十',
    [[18, 20]],
    '…一二三四五六七八九十',
  ],
])('%s', (_, text, ranges, shown) => expect(excerptOf(text, ranges)).toBe(shown));
