import { expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../../lib/check/article-number.ts';

test.each<[number, string]>([
  [7, '七'],
  [10, '十'],
  [16, '十六'],
  [48, '四十八'],
  [100, '一百'],
  [102, '一百零二'],
  [110, '一百一十'],
  [119, '一百一十九'],
  [1004, '一千零四'],
  [1260, '一千二百六十'],
])('%d is written %s', (number, text) => {
  expect(writeArticle(number)).toBe(text);
  expect(readArticle(text)).toBe(number);
  expect(readArticle(writeArticle(number, '1'))).toBe(number);
});
