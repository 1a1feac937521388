/** A table of UTF-16 code units: 1 for those of the characters given, 0 for all others. */
export function codeSet(characters: string): Uint8Array {
  const set = new Uint8Array(65_536);
  for (let at = 0; at < characters.length; at++) set[characters.charCodeAt(at)] = 1;
  return set;
}

/** All the white space that `\s` stands for. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
