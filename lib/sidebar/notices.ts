import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from './session.ts';

export interface Notices {
  current: ReadonlySignal<Notice | null>;
  done(key: string, values?: Notice['values'], undo?: () => void): void;
  problem(key: string, values?: Notice['values']): void;
  /** Says the current one again, with what may be wanted next. */
  offer(next: Notice['next']): void;
  dismiss(): void;
}

/** The short message under the last action; a new one replaces it. */
export function createNotices(): Notices {
  const current = signal<Notice | null>(null);
  let count = 0;
  const show = (tone: Notice['tone'], key: string, values?: Notice['values'], undo?: () => void) => {
    count += 1;
    current.value = { id: count, tone, key, ...(values && { values }), ...(undo && { undo }) };
  };
  return {
    current,
    done: (key, values, undo) => show('done', key, values, undo),
    problem: (key, values) => show('problem', key, values),
    offer: (next) => {
      if (!current.value) return;
      count += 1;
      current.value = { ...current.value, id: count, next };
    },
    dismiss: () => {
      current.value = null;
    },
  };
}
