import type { Signal } from '@preact/signals';
import type { Progress } from './session.ts';

interface Steps {
  /** Shows how many of the steps are done, and a way to end the work. */
  show(key: Progress['key'], done: number, total: number): void;
  /** Whether the user has ended it. */
  cancelled(): boolean;
}

/** Work of several steps, whose progress is shown until it is done or has failed. */
export async function stepByStep<T>(progress: Signal<Progress | null>, work: (steps: Steps) => Promise<T>): Promise<T> {
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  try {
    return await work({
      show: (key, done, total) => {
        progress.value = { key, done, total, cancel };
      },
      cancelled: () => cancelled,
    });
  } finally {
    progress.value = null;
  }
}
