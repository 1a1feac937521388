import { rangeSet } from './range-set.ts';
import type { Review } from './schema/review.ts';
import type { Match } from './template.ts';
import { compileTemplates } from './template-finder.ts';

/** Finds the sentences of a paragraph that look back. */
export interface LookBack {
  sentences(text: string, bodyStart: number): Match[];
  /** Whether a section of this heading looks back as a whole. */
  heading(title: string): boolean;
}

/** Compiles reviews: how plans speak of what was. */
export function compileReviews(reviews: readonly Review[]): LookBack {
  const sentences = compileTemplates<{ never?: true }>(
    reviews.flatMap(({ sentences = [], never = [] }) => [
      ...sentences.map((source) => [source, {}] as const),
      ...never.map((source) => [source, { never: true as const }] as const),
    ]),
  );
  const headings = compileTemplates(
    reviews.flatMap((review) => (review.headings ?? []).map((source) => [source, 0] as const)),
  );
  return {
    sentences(text, bodyStart) {
      const seen: Match[] = [];
      const ahead: Match[] = [];
      sentences.scan(text, bodyStart, ({ never }, { start, end, furthest }) => {
        if (never) ahead.push({ start, end: furthest });
        else seen.push({ start, end });
      });
      if (!seen.length) return seen;
      const lookingAhead = rangeSet(ahead);
      const found: Match[] = [];
      for (const match of seen) {
        const known = found.at(-1);
        if ((known && match.end <= known.end) || lookingAhead.covers(match)) continue;
        found.push(sentenceAround(text, match));
      }
      return found;
    },
    heading(title) {
      let back = false;
      headings.scan(title, 0, () => {
        back = true;
      });
      return back;
    },
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
