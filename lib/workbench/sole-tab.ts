const LOCK = 'zhouquan:workbench';

/** Milliseconds another page may take to let go of the lock. One that is loaded again waits for none but its former self. */
const LETTING_GO = { navigate: 1000, reload: 4000 };

/**
 * Two tabs that write the same text would take it from each other: only one has it. Resolves to whether this one has.
 * `takeOver` takes it from the other, whose `onLost` is then called.
 */
export function becomeSoleTab({ takeOver, onLost }: { takeOver: boolean; onLost(): void }): Promise<boolean> {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const patience = entry?.type === 'reload' ? LETTING_GO.reload : LETTING_GO.navigate;
  return new Promise((resolve) => {
    let held = false;
    const hold = () => {
      held = true;
      resolve(true);
      // For as long as the tab is there.
      return new Promise<void>(() => {});
    };
    navigator.locks
      .request(LOCK, takeOver ? { steal: true } : { signal: AbortSignal.timeout(patience) }, hold)
      .catch(() => (held ? onLost() : resolve(false)));
  });
}
