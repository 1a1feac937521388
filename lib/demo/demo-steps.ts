import { type ReadonlySignal, signal } from '@preact/signals';
import type { Analysis } from '../check/analysis.ts';
import type { Finding } from '../check/finding.ts';
import type { Draft } from '../draft/draft.ts';
import type { Plan } from '../plan/plan.ts';

/** The three jobs: what is missing put in, a mistake mended, a snippet inserted. */
export type DemoStep = 'suggest' | 'check' | 'reuse';

/** Which of the jobs were really done on the demo's plan: by button, by key or by hand. What is done stays done. */
export interface DemoProgress {
  done: ReadonlySignal<ReadonlySet<DemoStep>>;
  /** Every analysis with the draft it was made of. That of the plan as it is handed out shows what it lacks. */
  hear(draft: Draft, analysis: Analysis): void;
  /** A snippet was inserted. */
  reused(): void;
  /** The plan is handed out once more. */
  restart(): void;
}

/** `handedOut`: the texts of its blocks as it is handed out. */
export function trackDemo(handedOut: readonly string[]): DemoProgress {
  const done = signal<ReadonlySet<DemoStep>>(new Set());
  /** What the plan was handed out without; null until it was read. */
  let lacking: Set<string> | null = null;
  let original = new Map<string, string>();
  /** Its problems; later ones are the user's own. */
  let wrong = new Map<string, Finding>();

  const tick = (step: DemoStep, holds: boolean) => {
    if (holds && !done.peek().has(step)) done.value = new Set([...done.peek(), step]);
  };

  return {
    done,
    hear(draft, { plan, findings }) {
      const texts = new Map(draft.blocks.map(({ id, text }) => [id, text]));
      if (!lacking) {
        // After a restart what is read first may still be what stood there before.
        if (draft.blocks.map(({ text }) => text).join('\n') !== handedOut.join('\n')) return;
        lacking = standing(plan, false);
        original = texts;
      }
      const told = new Set(findings.map(nameOf));
      for (const finding of findings) {
        if (texts.get(finding.block) === original.get(finding.block)) wrong.set(nameOf(finding), finding);
      }
      const mended = ([name, { block }]: [string, Finding]) =>
        !told.has(name) && texts.get(block)?.trim() && texts.get(block) !== original.get(block);
      tick(
        'suggest',
        [...standing(plan, true)].some((part) => lacking!.has(part)),
      );
      tick('check', [...wrong].some(mended));
    },
    reused: () => tick('reuse', true),
    restart() {
      done.value = new Set();
      lacking = null;
      wrong = new Map();
    },
  };
}

/** The parts that the outline would suggest: its sections and what a statute requires, there or not there. */
function standing({ sections, items }: Plan, there: boolean): Set<string> {
  return new Set([
    ...sections.filter(({ block }) => (block !== undefined) === there).map(({ id }) => `section ${id}`),
    ...items.filter(({ need, present }) => need === 'required' && present === there).map(({ id }) => `item ${id}`),
  ]);
}

const nameOf = ({ rule, block, text }: Finding) => `${rule} ${block} ${text}`;
