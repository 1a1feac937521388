import { expect, it } from 'vitest';
import { festivalMonths } from '../../../lib/plan/schedule/festival-months.ts';

const usual = [1, 2];

it.each([
  { festival: '春节', year: 2025, month: 1 },
  { festival: '春节', year: 2026, month: 2 },
  { festival: '除夕', year: 2022, month: 1 },
  { festival: '小年', year: 2027, month: 1 },
  { festival: '元宵节', year: 2026, month: 3 },
  { festival: '端午节', year: 2025, month: 5 },
  { festival: '端午节', year: 2026, month: 6 },
  { festival: '中元节', year: 2012, month: 8 },
  { festival: '中秋节', year: 2025, month: 10 },
  { festival: '中秋节', year: 2026, month: 9 },
  { festival: '重阳节', year: 2026, month: 10 },
])('$festival of $year is in month $month', ({ festival, year, month }) => {
  expect(festivalMonths({ kind: 'festival', start: 0, end: 2, months: usual, festival }, year)).toEqual([month]);
});

it.each([
  { festival: '春节', year: undefined },
  { festival: '春节', year: 1898 },
  { festival: '春节', year: 2199 },
  { festival: '春节元旦两节', year: 2026 },
  { festival: '国庆节', year: 2026 },
])('$festival of $year is in its usual months', ({ festival, year }) => {
  expect(festivalMonths({ kind: 'festival', start: 0, end: 2, months: usual, festival }, year)).toEqual(usual);
});
