/**
 * How many entries two lists, or characters two texts, have in common at the beginning (`head`) and, behind that, at the
 * end (`tail`): what is between is what changed. `same` compares two entries; without, they are compared by `===`.
 */
export function commonEnds<Entry>(
  before: ArrayLike<Entry>,
  now: ArrayLike<Entry>,
  same: (one: Entry, other: Entry) => boolean = (one, other) => one === other,
): { head: number; tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && same(before[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < most - head && same(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { head, tail };
}
