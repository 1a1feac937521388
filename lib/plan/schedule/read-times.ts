import { type FoundOccasion, namedOccasions, type OccasionClue } from '../../knowledge/find-occasions.ts';
import type { Festival } from '../../knowledge/schema/festival.ts';
import { plainTemplate, type Template } from '../../knowledge/template.ts';
import type { Found } from '../../knowledge/together.ts';
import { chineseTimes } from './chinese-times.ts';
import { englishTimes } from './english-times.ts';
import { FoundTime, type TimeMark } from './time-mark.ts';

/** The names of festivals, as templates. */
export function festivalClues(festivals: readonly Festival[]): (readonly [Template, Festival])[] {
  return festivals.flatMap((festival) => festival.forms.map((form) => [plainTemplate(form), festival] as const));
}

/**
 * All times of a text behind its number, which ends at `from`: by rising start, none inside another. What stands for
 * festivals and occasions in it has been found already.
 */
export function readTimes(
  text: string,
  from: number,
  festivals: readonly Found<Festival>[],
  occasions: readonly Found<OccasionClue>[],
): TimeMark[] {
  const marks = chineseTimes(text, from);
  const chinese = marks.length;
  if (LATIN.test(text)) marks.push(...englishTimes(' '.repeat(from) + text.slice(from)));
  for (const { start, end, entry } of festivals) {
    if (start >= from) marks.push(festivalMark(start, end, entry.name, entry));
  }
  for (const { start, end, occasion } of namedOccasions(occasions)) {
    // One of several days is known by its own name, in which its month may lie: 除夕.
    const name = occasion.months.length ? occasion.title : text.slice(start, end);
    if (start >= from) marks.push(festivalMark(start, start + dayOf(text.slice(start, end)).length, name, occasion));
  }
  // The Chinese ones by themselves are in order, and none is in another.
  return marks.length > chinese && marks.length > 1 ? withoutInner(marks) : marks;
}

/** What is said of a day by its date is what tells that it is one, and no part of its name: 六一|文艺汇演. */
const SAID =
  /(?<=^[“"‘「『]?[三五六七八九十][、.·．•]?[一四八十])(?:给|送|请|为|邀请|发放|走进|走访|集中|评选|组织|举办|开展|看望|慰问|带|召开|游园|亲子|文艺|趣味|家长|活动|系列|维权|庆|表彰|主题|联欢|晚会|大会|两|普法)$/;

function dayOf(found: string): string {
  return found.replace(SAID, '');
}

function festivalMark(start: number, end: number, festival: string, { months, day }: Dated): TimeMark {
  return new FoundTime({ kind: 'festival', months, day, festival }, start, end);
}

type Dated = Pick<Festival | FoundOccasion['occasion'], 'months' | 'day'>;

const LATIN = /[A-Za-z]{3}/;

/** Of overlapping marks the earliest stays, and of those that begin together the longest. */
function withoutInner(marks: TimeMark[]): TimeMark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeMark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
