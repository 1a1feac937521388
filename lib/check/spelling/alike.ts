import { lettersOf, SPAN } from './ideographs.ts';

/** Which letters are taken for each other: those that are in a group together, of those that sound or look alike. */
export interface Alike {
  /** The groups that letters are in, and where those of each letter begin. */
  groups: Uint16Array;
  groupsFrom: Int32Array;
  /** The letters that are in groups, and where those of each group begin. */
  members: Uint16Array;
  membersFrom: Int32Array;
}

/** Reads lines of letters, each a group. */
export function createAlike(lines: string): Alike {
  const lists = lines.split('\n').map((line) => lettersOf([...new Set(line)].join('')));
  const membersFrom = new Int32Array(lists.length + 1);
  const groupsFrom = new Int32Array(SPAN + 1);
  lists.forEach((list, group) => {
    membersFrom[group + 1] = membersFrom[group]! + list.length;
    for (const letter of list) groupsFrom[letter + 1]!++;
  });
  for (let letter = 0; letter < SPAN; letter++) groupsFrom[letter + 1]! += groupsFrom[letter]!;

  const members = new Uint16Array(membersFrom.at(-1)!);
  const groups = new Uint16Array(members.length);
  const free = groupsFrom.slice();
  lists.forEach((list, group) => {
    members.set(list, membersFrom[group]!);
    for (const letter of list) groups[free[letter]!++] = group;
  });
  return { groups, groupsFrom, members, membersFrom };
}

/** Whether two letters are taken for each other. */
export function areAlike({ groups, groupsFrom }: Alike, one: number, other: number): boolean {
  const end = groupsFrom[one + 1]!;
  const otherEnd = groupsFrom[other + 1]!;
  for (let at = groupsFrom[one]!; at < end; at++)
    for (let beside = groupsFrom[other]!; beside < otherEnd; beside++) if (groups[at] === groups[beside]) return true;
  return false;
}
