import type { Ways } from './ways.ts';

/** Those among 32 rows, word `word` of columns of `width` words, that get to an end of the ways. */
export function lead(words: Uint32Array, width: number, word: number, bits: number, ways: Ways): number {
  const { numbers, reached, ends } = ways;
  // Zeros before and after.
  reached[0] = bits;
  let next = 0;
  for (let node = 0; node < reached.length; node++) {
    let at = next;
    next = numbers[at++]!;
    const before = reached[node]!;
    // Ends lead nowhere.
    if (before === 0 || at === next) continue;
    reached[node] = 0;
    while (at < next) {
      const to = numbers[at++]!;
      const anyAt = at + 1 + numbers[at]!;
      const end = anyAt + 1 + numbers[anyAt]!;
      let here = before;
      for (at++; at < anyAt && here !== 0; at++) here &= words[numbers[at]! * width + word]!;
      if (here !== 0 && anyAt + 1 < end) {
        let some = 0;
        for (at = anyAt + 1; at < end; at++) some |= words[numbers[at]! * width + word]!;
        here &= some;
      }
      if (here !== 0) reached[to]! |= here;
      at = end;
    }
  }
  let led = 0;
  for (const end of ends) {
    led |= reached[end]!;
    reached[end] = 0;
  }
  return led;
}
