/** One more of what must follow each other. */
export interface Step {
  /** The node it comes from. */
  from: number;
  /** Columns that an entry must all have, which other steps from there ask for, too. */
  shared: readonly number[];
  /** Others that it must all have. */
  all: readonly number[];
  /** And one of these, where there are any. */
  any: readonly number[];
}

/**
 * A graph whose ways from the first node to an end say what an entry may have. Nodes that lead to another come before it.
 */
export interface Ways {
  /**
   * Of each node in turn where the next one's begin, and its bunches of steps. Of a bunch where the next one begins, the
   * columns its steps share, and the steps; of a step where it leads, the columns that are all needed, and those of which
   * one is. Of columns first how many.
   */
  numbers: Int32Array;
  /** A zero for each node: whether anybody reached it, while the ways are gone. */
  isReached: Uint8Array;
  /** A set of so many words for each node, all empty: who did. */
  reached(width: number): Uint32Array;
  /** How many columns were read to go them. */
  columnsRead: number;
  /** Nodes at the end. */
  ends: readonly number[];
  /** All columns that are needed, where there is but one way: initials mostly. */
  only: readonly number[] | null;
}

/** Of the steps that lead to each node. */
export function waysOf(nodes: readonly (readonly Step[])[], ends: readonly number[]): Ways {
  const onward = nodes.map(() => new Map<string, { shared: readonly number[]; steps: number[] }>());
  for (const [to, steps] of nodes.entries())
    for (const { from, shared, all, any } of steps) {
      const bunches = onward[from]!;
      const name = shared.join();
      const bunch = bunches.get(name) ?? { shared, steps: [] };
      bunches.set(name, bunch);
      bunch.steps.push(to, all.length, ...all, any.length, ...any);
    }
  const numbers: number[] = [];
  for (const bunches of onward) {
    const node = numbers.push(0) - 1;
    for (const { shared, steps } of bunches.values())
      numbers.push(numbers.length + 2 + shared.length + steps.length, shared.length, ...shared, ...steps);
    numbers[node] = numbers.length;
  }
  let room: Uint32Array | null = null;
  return {
    numbers: Int32Array.from(numbers),
    columnsRead: 0,
    isReached: new Uint8Array(nodes.length),
    reached(width) {
      if (room?.length !== nodes.length * width) room = new Uint32Array(nodes.length * width);
      return room;
    },
    ends,
    only: onlyWay(nodes),
  };
}

function onlyWay(nodes: readonly (readonly Step[])[]): number[] | null {
  const steps = nodes.slice(1).flat();
  const isOne =
    steps.length === nodes.length - 1 && steps.every(({ from, any }, at) => from === at && any.length === 0);
  return isOne ? steps.flatMap(({ shared, all }) => [...shared, ...all]) : null;
}
