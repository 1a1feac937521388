/** Text as it is compared: full-width letters and digits as half-width, capitals as small letters. Keeps the length. */
export function fold(text: string): string {
  return text.replace(/[A-ZＡ-Ｚａ-ｚ０-９]/g, (character) => {
    const code = character.charCodeAt(0);
    const half = code >= 0xff10 ? String.fromCharCode(code - 0xfee0) : character;
    return half.toLowerCase();
  });
}

// In Chinese that is two sentences.
const TYPED = 100;

/** Whether it may be typed: what is longer was pasted. It is not in pinyin, and has no slips. */
export const isTyped = (query: string): boolean => query.length <= TYPED;

/** The words of a query, all of which must be found. */
export function termsOf(query: string): string[] {
  return [...new Set(fold(query).split(/[\s　]+/))].filter(Boolean).slice(0, 8);
}
