import { monthRange } from './month-range.ts';
import type { TimeMark } from './time-mark.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(January|February|March|April|May(?! (?:be|not))|June|July|August|September|October|November|December)\b(?: (\d{1,2})\b(?:st|nd|rd|th)?)?(?:,? 20\d\d)?/g;
const QUARTER = /\b(?:Q([1-4])|(first|second|third|fourth) quarter)\b/gi;
const RECURRING =
  /\b(?:every (?:week|month|quarter|year)|weekly|monthly|quarterly|yearly|each (?:week|month|quarter))\b/gi;
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** Finds the times of an English text. */
export function englishTimes(text: string): TimeMark[] {
  const found: TimeMark[] = [];
  for (const match of text.matchAll(MONTH)) {
    const day = Number(match[1] ?? match[3]) || undefined;
    found.push({ ...at(match), kind: 'calendar', months: [MONTHS.indexOf(match[2]!.toLowerCase()) + 1], day });
  }
  for (const match of text.matchAll(QUARTER)) {
    const quarter = Number(match[1]) || QUARTERS.indexOf(match[2]!.toLowerCase()) + 1;
    found.push({ ...at(match), kind: 'calendar', months: monthRange(quarter * 3 - 2, quarter * 3) });
  }
  for (const match of text.matchAll(RECURRING)) found.push({ ...at(match), kind: 'recurring', months: [] });
  return found.sort((a, b) => a.start - b.start);
}

function at(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
