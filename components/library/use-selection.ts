import { useState } from 'preact/hooks';

/** Which rows are chosen: one, one more with Ctrl, up to here with Shift, all. */
export interface Selection {
  ids: ReadonlySet<string>;
  toggle(id: string, upTo: boolean): void;
  set(ids: Iterable<string>): void;
}

/** `order` is the ids as they stand in the list. */
export function useSelection(order: string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  return {
    ids,
    toggle(id, upTo) {
      const next = new Set(ids);
      const from = upTo && last !== null ? order.indexOf(last) : -1;
      if (from >= 0) {
        const to = order.indexOf(id);
        for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
      } else if (!next.delete(id)) next.add(id);
      setLast(id);
      setIds(next);
    },
    set(wanted) {
      setIds(new Set(wanted));
    },
  };
}
