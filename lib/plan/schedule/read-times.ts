import { compileOccasions } from '../../knowledge/find-occasions.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compile } from '../../knowledge/matcher.ts';
import { chineseTimes } from './chinese-times.ts';
import { englishTimes } from './english-times.ts';
import type { TimeMark } from './time-mark.ts';

/** Finds all times of a text, by rising start, none inside another. */
export type TimeReader = (text: string) => TimeMark[];

/** A reader that also knows the festivals and occasions of the packs. */
export function compileTimes({ festivals, occasions }: Pick<Knowledge, 'festivals' | 'occasions'>): TimeReader {
  const forms = festivals.flatMap((festival) => festival.forms.map((form) => ({ form, festival })));
  const matcher = compile(forms.map(({ form }) => form));
  const findOccasions = compileOccasions(occasions);
  return (text) => {
    const marks = [...chineseTimes(text), ...(LATIN.test(text) ? englishTimes(text) : [])];
    matcher.scan(text, (term, start) => {
      const { form, festival } = forms[term]!;
      const { months, day, name } = festival;
      marks.push({ kind: 'festival', start, end: start + form.length, months, day, festival: name });
    });
    for (const { start, end, occasion } of findOccasions(text)) {
      marks.push({
        kind: 'festival',
        start,
        end,
        months: occasion.months,
        day: occasion.day,
        festival: occasion.title,
      });
    }
    return withoutInner(marks);
  };
}

const LATIN = /[A-Za-z]{3}/;

/** Of overlapping marks the earliest stays, and of those that begin together the longest. */
function withoutInner(marks: TimeMark[]): TimeMark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeMark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
