/** What is typed in a document to ask for a snippet, unless the user chose another mark. */
export const USUAL_MARK = '；；';

/** Whether a text can be the mark: two to four signs. A letter, figure or single sign is too easily meant as itself. */
export function isMark(text: string): boolean {
  return /^[\p{P}\p{S}]{2,4}$/u.test(text);
}

/** A mark as it comes from a keyboard set to Chinese and from one that is not: all its signs full-width, all half-width. */
export function widthsOf(mark: string): string[] {
  const half = mark.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const full = mark.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return [...new Set([mark, full, half])];
}

/** The signs of a mark in either width. */
export function signsOf(mark: string): Set<string> {
  return new Set(widthsOf(mark).flatMap((text) => [...text]));
}
