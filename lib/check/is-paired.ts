/** By character the other one of its pair, of pairs like （）; an opening one comes before its partner. */
export function partners(pairs: readonly string[]): Uint16Array {
  const partnerOf = new Uint16Array(65_536);
  for (const pair of pairs) {
    partnerOf[pair.charCodeAt(0)] = pair.charCodeAt(1);
    partnerOf[pair.charCodeAt(1)] = pair.charCodeAt(0);
  }
  return partnerOf;
}

/**
 * Whether the mark at `marks[index]` is one half of a pair whose other half is the very next mark of the kind, as it
 * nearly always is: where that is so of all, they are nothing but pairs side by side.
 */
export function isPaired(codes: Uint16Array, marks: ArrayLike<number>, index: number, partnerOf: Uint16Array): boolean {
  const code = codes[marks[index]!]!;
  const partner = partnerOf[code]!;
  const step = partner > code ? 1 : -1;
  for (let at = index + step; at >= 0 && at < marks.length; at += step) {
    const other = codes[marks[at]!]!;
    if (other === partner) return true;
    if (other === 0 || partnerOf[other] !== 0) return false;
  }
  return false;
}
