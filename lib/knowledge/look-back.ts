import { codeSet, has } from './code-set.ts';
import { rangeSet } from './range-set.ts';
import type { Review } from './schema/review.ts';
import { anchorTexts, type Match, parseTemplate, type Template } from './template.ts';
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
  const templates = reviews.flatMap((review) => (review.headings ?? []).map(parseTemplate));
  const headings = compileTemplates(templates.map((template) => [template, 0] as const));
  const mayMatch = beginningsOf(templates);
  return (heading) => {
    let back = false;
    if (!mayMatch(heading)) return back;
    headings.scan(heading, 0, () => {
      back = true;
    });
    return back;
  };
}

/** Whether a text begins as one of the templates must, or holds what one must that need not begin it: few headings do. */
function beginningsOf(templates: readonly Template[]): (text: string) => boolean {
  const fixed = templates.filter(({ atStart, anchor }) => atStart && anchor === 0);
  const begins = codeSet(fixed.flatMap((template) => anchorTexts(template).map((text) => text.charAt(0))).join(''));
  const inside = templates.filter((template) => !fixed.includes(template)).flatMap(anchorTexts);
  return (text) => has(begins, text.charCodeAt(0)) || inside.some((one) => text.includes(one));
}

const ENDS = /[。！？!?\n]/;

function sentenceAround(text: string, { start, end }: Match): Match {
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !ENDS.test(text[to]!)) to++;
  return { start: from, end: to };
}
