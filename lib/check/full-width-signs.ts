/** The sign comes first, and what it stands behind is looked at then: it is far rarer. */
const HALF = /[,;.](?<=[\u4e00-\u9fff”》）].)(?![\da-zA-Z])/g;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', '.': '。' };

/**
 * A text with the full-width signs that its half-width ones behind Chinese characters stand for, at the same offsets:
 * whole plans are typed so, and what is wrong with a sentence doesn't depend on it.
 */
export function fullWidthSigns(text: string): string {
  // To look for the signs first takes a tenth of the time.
  if (!text.includes(',') && !text.includes(';') && !text.includes('.')) return text;
  return text.replace(HALF, (sign) => FULL[sign]!);
}

/** The signs that end a clause, in both widths: for terms, which are looked for in the text as it stands. */
export const CLAUSE_SIGNS = '，。；,.;';
