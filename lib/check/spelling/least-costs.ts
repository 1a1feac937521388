import { FIRST, LONGEST, SPAN } from './word-table.ts';

/** The least costs of the words counted, by their length and first character, and by their length and last one. */
export function createLeast() {
  const from = new Float32Array(SPAN * (LONGEST + 1)).fill(Number.POSITIVE_INFINITY);
  const to = from.slice();
  const placeOf = (length: number, code: number) => length * SPAN + code - FIRST;
  const lower = (costs: Float32Array, place: number, cost: number) => {
    if (cost < costs[place]!) costs[place] = cost;
  };
  return {
    count(text: string, cost: number) {
      const { length } = text;
      lower(from, placeOf(length, text.charCodeAt(0)), cost);
      lower(to, placeOf(length, text.charCodeAt(length - 1)), cost);
    },
    from: (length: number, first: number) => from[placeOf(length, first)]!,
    to: (length: number, last: number) => to[placeOf(length, last)]!,
  };
}
