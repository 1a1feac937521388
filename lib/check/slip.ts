/**
 * Whether `written` is a slip of `name`: one character changed, left out, added or two swapped in a name of at least
 * five characters, two such slips in a name of at least nine, three in one of at least twelve. A shorter name that
 * begins with the same two characters and ends with the same one may have two as well, and so has one whose characters
 * all stand there, in another order. Equal texts are no slip.
 */
export function slipOf(written: string, name: string): boolean {
  if (name.length < 5 || Math.abs(written.length - name.length) > 3 || written === name) return false;
  if (written.length === name.length && strangers(written, name) + strangers(name, written) === 0) return true;
  const alikeOutside = written.slice(0, 2) === name.slice(0, 2) && written.at(-1) === name.at(-1);
  const allowed = name.length >= 12 ? 3 : name.length >= 9 || (name.length >= 7 && alikeOutside) ? 2 : 1;
  if (Math.abs(written.length - name.length) > allowed) return false;
  return strangers(written, name) <= allowed && distance(written, name, allowed) <= allowed;
}

/** How many characters of one text the other has nowhere: each is at least one slip, and most pairs have many. */
function strangers(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    let j = 0;
    while (j < b.length && b.charCodeAt(j) !== code) j++;
    if (j === b.length) count++;
  }
  return count;
}

/** Optimal string alignment distance, given up on above `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
