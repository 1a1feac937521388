import { rangeSet } from './range-set.ts';
import type { Review } from './schema/review.ts';
import type { Match } from './template.ts';
import { compileTemplates } from './template-finder.ts';
import { compileTogether, type Found } from './together.ts';

/** What a template of a review's sentences says: that the sentence looks back, or, `never`, that this much doesn't. */
export interface ReviewClue {
  never?: true;
}

/** The templates by which sentences that look back are known. */
export function reviewClues(reviews: readonly Review[]): (readonly [string, ReviewClue])[] {
  return reviews.flatMap(({ sentences = [], never = [] }) => [
    ...sentences.map((source) => [source, {}] as const),
    ...never.map((source) => [source, { never: true as const }] as const),
  ]);
}

/** The sentences of a paragraph that look back, by the clues in it. */
export function sentencesBack(clues: readonly Found<ReviewClue>[], text: string): Match[] {
  const seen = clues.filter(({ entry }) => !entry.never);
  if (!seen.length) return [];
  const ahead = rangeSet(
    clues.filter(({ entry }) => entry.never).map(({ start, furthest }) => ({ start, end: furthest })),
  );
  const found: Match[] = [];
  for (const match of seen) {
    const known = found.at(-1);
    if ((known && match.end <= known.end) || ahead.covers(match)) continue;
    found.push(sentenceAround(text, match));
  }
  return found;
}

/** Finds the sentences that look back in a paragraph, for those who look for nothing else. */
export function compileReviews(reviews: readonly Review[]): (text: string) => Match[] {
  const find = compileTogether({ clues: reviewClues(reviews) });
  return (text) => sentencesBack(find(text, 0).clues, text);
}

/** Whether a section of a heading looks back as a whole. */
export function compileReviewHeadings(reviews: readonly Review[]): (heading: string) => boolean {
  const headings = compileTemplates(
    reviews.flatMap((review) => (review.headings ?? []).map((source) => [source, 0] as const)),
  );
  return (heading) => {
    let back = false;
    headings.scan(heading, 0, () => {
      back = true;
    });
    return back;
  };
}

const ENDS = /[。！？!?\n]/;

function sentenceAround(text: string, { start, end }: Match): Match {
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !ENDS.test(text[to]!)) to++;
  return { start: from, end: to };
}
