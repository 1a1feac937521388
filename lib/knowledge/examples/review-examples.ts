import { compileReviewHeadings, compileReviews } from '../look-back.ts';
import type { Review } from '../schema/review.ts';

/** Runs a review's own examples, which are sentences or headings; a sentence about the first that fails. */
export function reviewExamples(review: Review): string | undefined {
  const isHeading = compileReviewHeadings([review]);
  const sentences = compileReviews([review]);
  const seen = (text: string) => isHeading(text) || sentences(text).length > 0;
  for (const text of review.good) if (!seen(text)) return `“${review.id}” is not seen in its good example “${text}”`;
  for (const text of review.bad) if (seen(text)) return `“${review.id}” is seen in its bad example “${text}”`;
}
