declare const codes: unique symbol;

/**
 * Some UTF-16 code units, a bit for each there is: the sets of all rules together stay in the processor's caches. To be
 * asked by `has` alone.
 */
export interface CodeSet {
  readonly [codes]: true;
}

/** The set of the characters given. */
export function codeSet(characters: string): CodeSet {
  const words = new Uint32Array(2048);
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    words[code >> 5]! |= 1 << (code & 31);
  }
  return words as unknown as CodeSet;
}

/** Whether a code unit is in a set. What is read outside of a text is taken for a NUL. */
export function has(set: CodeSet, code: number): boolean {
  return bitOf(set, code) === 1;
}

/** The same as a number, 1 or 0, to be counted with. */
export function bitOf(set: CodeSet, code: number): number {
  const words = set as unknown as Uint32Array;
  return (words[code >> 5]! >>> (code & 31)) & 1;
}

/** All the white space that `\s` stands for. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
