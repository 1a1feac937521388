import { writeFileSync } from 'node:fs';
import { Lunar } from 'lunar-typescript';

// Writes lib/plan/schedule/lunar-months.json: the month each lunar festival falls in, year by year as a hexadecimal digit.
// The calendar itself is ten times what else reads a plan, and browsers' own are a day off in some years.

const FROM = 1990;
const TO = 2070;

/** Month and day of the lunar year, whose first month begins in the plan's year. */
const festivals: Record<string, (year: number) => Lunar> = {
  春节: (year) => Lunar.fromYmd(year, 1, 1),
  元宵: (year) => Lunar.fromYmd(year, 1, 15),
  端午: (year) => Lunar.fromYmd(year, 5, 5),
  七夕: (year) => Lunar.fromYmd(year, 7, 7),
  中秋: (year) => Lunar.fromYmd(year, 8, 15),
  重阳: (year) => Lunar.fromYmd(year, 9, 9),
  龙抬头: (year) => Lunar.fromYmd(year, 2, 2),
  三月三: (year) => Lunar.fromYmd(year, 3, 3),
  中元: (year) => Lunar.fromYmd(year, 7, 15),
  // Of the lunar year that ends in the plan's year: days before the spring festival.
  除夕: (year) => Lunar.fromYmd(year, 1, 1).next(-1),
  小年: (year) => Lunar.fromYmd(year, 1, 1).next(-7),
  腊八: (year) => Lunar.fromYmd(year, 1, 1).next(-22),
};

const years = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index);
const months = Object.entries(festivals).map(([name, dayOf]) => [
  name,
  years.map((year) => dayOf(year).getSolar().getMonth().toString(16)).join(''),
]);
const json = JSON.stringify({ from: FROM, months: Object.fromEntries(months) }, null, 2);
writeFileSync(new URL('../lib/plan/schedule/lunar-months.json', import.meta.url), `${json}\n`);
