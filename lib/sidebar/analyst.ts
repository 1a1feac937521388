import type { Analysis, Choices } from '../check/analysis.ts';
import type { Draft, Splice } from '../draft/draft.ts';
import { analysisUnpacker, type SentAnalysis } from './analysis-wire.ts';
import type { KindName } from './session.ts';
import { whenCalm } from './when-calm.ts';

/** What the sidebar tells its worker. */
export type AnalystOrder =
  /** The user's own packs; nothing is read before the first of these. */
  | { type: 'packs'; packs: readonly unknown[] }
  | { type: 'draft'; draft: Draft }
  | { type: 'splice'; splice: Splice }
  | { type: 'choices'; choices: Choices }
  /** What is being read is left as far as it is, and nothing is answered until it is told to go on. */
  | { type: 'halt' }
  | { type: 'go-on' };

/** What comes back: an analysis for the newest draft, or why there is none. */
export type AnalystAnswer =
  | { type: 'kinds'; kinds: KindName[] }
  | { type: 'analysis'; analysis: Analysis }
  /** How much of a long draft is read, in characters. */
  | { type: 'reading'; done: number; total: number }
  | { type: 'failed'; message: string }
  | { type: 'rule-failed'; rule: string; message: string }
  /** One of the user's own packs can't be used, and is left out. */
  | { type: 'pack-refused'; message: string };

/** As it comes from the worker. */
export type SentAnswer = Exclude<AnalystAnswer, { type: 'analysis' }> | { type: 'analysis'; sent: SentAnalysis };

export interface Analyst {
  order(order: AnalystOrder): void;
}

/**
 * Starts the worker that reads drafts; it ends with the signal. Its answers, which may hold thousands of problems, are not
 * so much as unpacked while somebody types in this page.
 */
export function startAnalyst(onAnswer: (answer: AnalystAnswer) => void, signal: AbortSignal): Analyst {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  const calmly = whenCalm(signal);
  const unpack = analysisUnpacker();
  const take = (answer: SentAnswer) =>
    onAnswer(answer.type === 'analysis' ? { type: 'analysis', analysis: unpack(answer.sent) } : answer);
  worker.onmessage = (event: MessageEvent<SentAnswer>) => calmly(() => take(event.data));
  worker.onerror = (event) => onAnswer({ type: 'failed', message: event.message });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return { order: (order) => worker.postMessage(order) };
}
