import { type Entry, IMPORTED, type State } from './writer.ts';

/** What was promised: for each key the states it may be in, which is one unless a write was cut off. */
export interface Ledger {
  note(entry: Entry): void;
  /** Sentences for each promise that the stored snippets break. What was uncertain is settled by what is there. */
  audit(kept: Stored[], trash: Stored[]): string[];
  readonly acknowledged: number;
  readonly cutOff: number;
}

export interface Stored {
  title: string;
  body: string;
}

const ABSENT: State = { where: 'absent', body: '' };

export function openLedger(): Ledger {
  const promised = new Map<string, State[]>();
  const imports = new Set<string>();
  let acknowledged = 0;
  return {
    note({ key, target, outcome }) {
      const before = promised.get(key) ?? [ABSENT];
      if (outcome === 'acknowledged') {
        acknowledged++;
        promised.set(key, [target]);
      } else if (outcome === 'begun') promised.set(key, [...before, target]);
    },
    audit(kept, trash) {
      const found = new Map<string, State>();
      const parts = new Map<string, number>();
      for (const [where, all] of [
        ['kept', kept],
        ['trash', trash],
      ] as const) {
        for (const { title, body } of all) {
          const [key, part] = title.split('/') as [string, string?];
          if (part !== undefined) {
            parts.set(key, (parts.get(key) ?? 0) + 1);
            imports.add(key);
          }
          found.set(key, { where, body });
        }
      }
      const broken: string[] = [];
      for (const key of imports)
        if (parts.get(key) !== IMPORTED)
          broken.push(`Of the import ${key} ${parts.get(key)} of ${IMPORTED} are there.`);
      for (const [key, states] of promised) {
        const is = found.get(key) ?? ABSENT;
        if (states.some((may) => may.where === is.where && may.body === is.body)) promised.set(key, [is]);
        else broken.push(`${key} is ${JSON.stringify(is)}, promised was ${JSON.stringify(states)}.`);
      }
      for (const key of found.keys()) if (!promised.has(key)) broken.push(`Nobody wrote ${key}.`);
      return broken;
    },
    get acknowledged() {
      return acknowledged;
    },
    get cutOff() {
      return [...promised.values()].filter((states) => states.length > 1).length;
    },
  };
}
