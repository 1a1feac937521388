import { type Signal, signal } from '@preact/signals';
import type { Analyst, AnalystAnswer } from './analyst.ts';
import type { Progress } from './session.ts';

/** How far the analyst is with a long text, and the user's ending it. */
export interface Reading {
  /** True from the user's stopping it until they have it go on. */
  halted: Signal<boolean>;
  hear(answer: Extract<AnalystAnswer, { type: 'reading' }>): void;
  /** Nothing is being read any more. */
  done(): void;
  goOn(): void;
}

const KEY = 'progress.reading';

/** Shown where `progress` tells of nothing else: what the user asked for comes first. */
export function followReading(analyst: () => Analyst, progress: Signal<Progress | null>): Reading {
  const halted = signal(false);
  const show = (next: Progress | null) => {
    if (!progress.peek() || progress.peek()!.key === KEY) progress.value = next;
  };
  function cancel() {
    halted.value = true;
    show(null);
    analyst().order({ type: 'halt' });
  }
  return {
    halted,
    hear({ done, total }) {
      // What was under way when it was ended.
      if (!halted.peek()) show({ key: KEY, done, total, cancel });
    },
    done: () => show(null),
    goOn() {
      halted.value = false;
      analyst().order({ type: 'go-on' });
    },
  };
}
