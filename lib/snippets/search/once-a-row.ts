import { addAll, type Bits, copyOf, isEmpty, keepOnly, takeOut } from './bits.ts';

/**
 * What `keep` leaves of a set of rows, asking it of each row at most once: a query puts the same question to a segment
 * several times, about other rows that are partly the same. Good as long as the sets that are lent.
 */
export function onceARow(keep: (rows: Bits) => Bits): (within: Bits) => Bits {
  let asked: Bits | null = null;
  let kept: Bits | null = null;
  return (within) => {
    if (!asked || !kept) {
      asked = copyOf(within);
      kept = keep(copyOf(within));
      return copyOf(kept);
    }
    const fresh = takeOut(copyOf(within), asked);
    if (!isEmpty(fresh)) {
      addAll(asked, fresh);
      addAll(kept, keep(fresh));
    }
    return keepOnly(copyOf(kept), within);
  };
}
