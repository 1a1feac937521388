/** A number for two characters that other two seldom have: enough to tell which pairs are in no term. */
export function pairOf(first: number, second: number): number {
  return (first * 37) ^ (second << 2) ^ (second >> 3);
}

/** A number for a pair and the character behind it, and one for a pair and the character before it. */
export function withBehind(pair: number, code: number): number {
  return pair ^ Math.imul(code, 0x2f35);
}

export function withBefore(pair: number, code: number): number {
  return pair ^ Math.imul(code, 0x59c7);
}
