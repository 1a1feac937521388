import type { Ways } from './ways.ts';

/** Columns in an array: where the first is, and how far it is to the next one. */
interface Place {
  words: Uint32Array;
  offset: number;
  stride: number;
}

/** Words of a set of rows in which somebody is left: how many, where, and who. */
interface Left {
  many: number;
  places: Int32Array;
  rows: Uint32Array;
}

// Who is at the node that is gone on from, who of them has what several steps ask for, and who takes one of those.
let here = leftOf(64);
let fit = leftOf(64);
let going = leftOf(64);
let columnsRead = 0;

/** Keeps those among `bits`, rows of columns of `width` words, that get to an end of the ways. */
export function lead(columns: Place, width: number, bits: Uint32Array, ways: Ways): Uint32Array {
  const { numbers, ends, isReached } = ways;
  if (here.places.length < width) [here, fit, going] = [leftOf(width), leftOf(width), leftOf(width)];
  // Zeros before and after.
  const reached = ways.reached(width);
  reached.set(bits);
  isReached[0] = 1;
  columnsRead = 0;
  let at = 0;
  for (let node = 0; node < isReached.length; node++) {
    const nodeEnd = numbers[at++]!;
    // Most are reached by nobody, and ends lead nowhere.
    if (isReached[node] === 0 || at === nodeEnd) {
      at = nodeEnd;
      continue;
    }
    isReached[node] = 0;
    takeFrom(reached, node * width, width);
    while (here.many > 0 && at < nodeEnd) {
      const bunchEnd = numbers[at++]!;
      at = keepAll(columns, numbers, at, here, fit);
      while (fit.many > 0 && at < bunchEnd) {
        const next = numbers[at++]!;
        at = keepAny(columns, numbers, keepAll(columns, numbers, at, fit, going));
        const { many, places, rows } = going;
        if (many > 0) isReached[next] = 1;
        const to = next * width;
        for (let each = 0; each < many; each++) reached[to + places[each]!]! |= rows[each]!;
      }
      at = bunchEnd;
    }
    at = nodeEnd;
  }
  ways.columnsRead += columnsRead;
  bits.fill(0);
  for (const end of ends) {
    if (isReached[end] === 0) continue;
    isReached[end] = 0;
    takeFrom(reached, end * width, width);
    for (let each = 0; each < here.many; each++) bits[here.places[each]!]! |= here.rows[each]!;
  }
  return bits;
}

function leftOf(width: number): Left {
  return { many: 0, places: new Int32Array(width), rows: new Uint32Array(width) };
}

/** Empties the set of a node into `here`. */
function takeFrom(reached: Uint32Array, begin: number, width: number): void {
  const { places, rows } = here;
  let many = 0;
  for (let word = 0; word < width; word++) {
    const some = reached[begin + word]!;
    places[many] = word;
    rows[many] = some;
    many += isSome(some);
    reached[begin + word] = 0;
  }
  here.many = many;
}

/** Those of `from` that have all of the columns whose count is at `at`, into `into`; where it goes on behind those. */
function keepAll({ words, offset, stride }: Place, numbers: Int32Array, at: number, from: Left, into: Left): number {
  const end = at + 1 + numbers[at]!;
  let { many } = from;
  let source = from;
  const { places, rows } = into;
  if (at + 1 === end) {
    places.set(from.places);
    rows.set(from.rows);
  }
  for (let each = at + 1; each < end && many > 0; each++) {
    columnsRead++;
    many = keep(words, offset + numbers[each]! * stride, source, many, into);
    source = into;
  }
  into.many = many;
  return end;
}

/** Those that have a property; in how many words somebody is left. */
function keep(words: Uint32Array, column: number, from: Left, many: number, { places, rows }: Left): number {
  const { places: fromPlaces, rows: fromRows } = from;
  let left = 0;
  for (let each = 0; each < many; each++) {
    const place = fromPlaces[each]!;
    const some = fromRows[each]! & words[column + place]!;
    places[left] = place;
    rows[left] = some;
    left += isSome(some);
  }
  return left;
}

/** Those going that have one of the columns whose count is at `at`, where there are any; where it goes on behind those. */
function keepAny({ words, offset, stride }: Place, numbers: Int32Array, at: number): number {
  const end = at + 1 + numbers[at]!;
  if (at + 1 === end) return end;
  const { many, places, rows } = going;
  let left = 0;
  for (let each = 0; each < many; each++) {
    const place = places[each]!;
    let some = 0;
    for (let any = at + 1; any < end; any++) some |= words[offset + numbers[any]! * stride + place]!;
    some &= rows[each]!;
    places[left] = place;
    rows[left] = some;
    left += isSome(some);
  }
  going.many = left;
  return end;
}

/** 1 or 0, without a branch: whether somebody is left in a word can't be foreseen. */
const isSome = (bits: number): number => (bits | -bits) >>> 31;
