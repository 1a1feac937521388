const LOCK = 'zhouquan:workbench';

/** Milliseconds a page that is being loaded again may take to let go of the lock; Firefox takes some. */
const LETTING_GO = 1000;

/**
 * Two tabs that write the same text would take it from each other: only one has it. Resolves to whether this one has.
 * `takeOver` takes it from the other, whose `onLost` is then called.
 */
export function becomeSoleTab({ takeOver, onLost }: { takeOver: boolean; onLost(): void }): Promise<boolean> {
  return new Promise((resolve) => {
    let held = false;
    const hold = () => {
      held = true;
      resolve(true);
      // For as long as the tab is there.
      return new Promise<void>(() => {});
    };
    navigator.locks
      .request(LOCK, takeOver ? { steal: true } : { signal: AbortSignal.timeout(LETTING_GO) }, hold)
      .catch(() => (held ? onLost() : resolve(false)));
  });
}
