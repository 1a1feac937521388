/** How often a word is used, in steps of a factor of about 1.7 from 1 up; 0 is no word. */
export type Grade = number;

/** The low bits of what is known of a word are its grade; the one above them says whether plans are made of it. */
export const GRADE = 31;
export const USUAL = 32;

/** The grade of a word of this field that the dictionary lacks: used about 300 times. */
export const TERM: Grade = 27;

/** All of jieba's counts together. */
const LOG_TOTAL = Math.log(6e7);
/** What a character costs that the dictionary doesn't know. */
export const UNKNOWN = LOG_TOTAL + 1;

/** Cost of a word by its grade: the negative logarithm of how likely it is. */
export const costs = Float64Array.from({ length: GRADE + 1 }, (_, grade) => {
  if (grade === 0) return Number.POSITIVE_INFINITY;
  return grade === TERM ? LOG_TOTAL - Math.log(300) : LOG_TOTAL - ((grade - 0.5) / 1.3) * Math.LN2;
});

/** By how much less a usual word costs: it is likelier meant. */
export const USUAL_GAIN = 2.8;

/** What a word costs at least, by what is known of it: grade and usualness. */
export const leastCosts = Float64Array.from({ length: 2 * USUAL }, (_, word) => {
  return costs[word & GRADE]! - (word & USUAL ? USUAL_GAIN : 0);
});
