const LOCK = 'zhouquan:workbench';

/** Milliseconds another page may take to let go of the lock. One that is loaded again waits for none but its former self. */
const LETTING_GO = { navigate: 1000, reload: 4000 };

interface SoleTab {
  onHeld(): void;
  /** Another tab has it, or took it. `onHeld` follows as soon as that one is closed. */
  onElsewhere(): void;
}

/** Two tabs that write the same text would take it from each other: only one has it. Returns what takes it from the other. */
export function becomeSoleTab({ onHeld, onElsewhere }: SoleTab): () => void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const patience = setTimeout(onElsewhere, entry?.type === 'reload' ? LETTING_GO.reload : LETTING_GO.navigate);
  let waiting = new AbortController();
  let held = false;
  const hold = () => {
    clearTimeout(patience);
    held = true;
    onHeld();
    return new Promise<void>(() => {});
  };
  const ask = async (how: LockOptions) => {
    try {
      await navigator.locks.request(LOCK, how, hold);
    } catch {
      // No longer waited for, or stolen.
      if (!held) return;
      held = false;
      onElsewhere();
      wait();
    }
  };
  const wait = () => {
    waiting = new AbortController();
    void ask({ signal: waiting.signal });
  };
  wait();
  return () => {
    waiting.abort();
    void ask({ steal: true });
  };
}
