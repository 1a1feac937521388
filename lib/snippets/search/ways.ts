/** One more of what must follow each other. */
export interface Step {
  /** The node it comes from. */
  from: number;
  /** Columns that an entry must all have. */
  all: readonly number[];
  /** And one of these, where there are any. */
  any: readonly number[];
}

/**
 * A graph whose ways from the first node to an end say what an entry may have, in numbers one after the other: of each
 * node in turn where the next one's begin, and of each step from it where it leads, how many columns are all needed,
 * which, how many of which one is, and which. Those that lead to a node come before those from it.
 */
export interface Ways {
  numbers: Int32Array;
  /** A zero for each node: who reached it, while the ways are gone. */
  reached: Uint32Array;
  /** Nodes at the end. */
  ends: readonly number[];
  /** All columns that are needed, where there is but one way: initials mostly. */
  only: readonly number[] | null;
}

/** Of the steps that lead to each node. */
export function waysOf(nodes: readonly (readonly Step[])[], ends: readonly number[]): Ways {
  const onward: number[][] = nodes.map(() => []);
  for (const [to, steps] of nodes.entries())
    for (const { from, all, any } of steps) onward[from]!.push(to, all.length, ...all, any.length, ...any);
  const numbers: number[] = [];
  for (const steps of onward) {
    numbers.push(numbers.length + 1 + steps.length);
    for (const number of steps) numbers.push(number);
  }
  return { numbers: Int32Array.from(numbers), reached: new Uint32Array(nodes.length), ends, only: onlyWay(nodes) };
}

function onlyWay(nodes: readonly (readonly Step[])[]): number[] | null {
  const steps = nodes.slice(1).flat();
  const isOne =
    steps.length === nodes.length - 1 && steps.every(({ from, any }, at) => from === at && any.length === 0);
  return isOne ? steps.flatMap(({ all }) => all) : null;
}
