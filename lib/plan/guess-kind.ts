import type { Block, Span } from '../draft/draft.ts';
import type { Kind } from '../knowledge/schema/kind.ts';
import type { Frame } from './frame.ts';
import type { PlanKind } from './plan.ts';
import type { KindSignal, PlanReader } from './plan-reader.ts';
import type { BlockReading, SignalHit } from './read-block.ts';
import { kindChain } from './resolve-kind.ts';

/** The kind of a plan that shows no sign of any; asks for nothing in particular. */
export const OTHER = 'other';

/** How many blocks besides the title are the opening. */
const OPENING = 3;
/** Signals that weigh less than this together say nothing. */
const ENOUGH = 3;
/** A narrower kind needs more than one word in passing: 患者 alone makes no hospital. */
const NARROWER = 2;

/** How often a signal is found, and where first. */
interface Count {
  count: number;
  block?: Block;
  hit?: SignalHit;
}

/** What the signals of one kind, or of it and its broader kinds, come to. */
interface Score {
  weight: number;
  evidence: Span[];
}

/**
 * The kind whose signals weigh most; those of its broader kinds count for it, too, and must speak for it. Without any
 * signal it is the usual one, if there is such.
 */
export function guessKind(
  readings: readonly BlockReading[],
  frame: Frame,
  reader: PlanReader,
  usual?: string,
): PlanKind {
  const { kinds } = reader.knowledge;
  const own = scores(countSignals(readings, frame, reader), reader.signalList);
  const candidates = kinds
    .map((kind) => ({ kind, own: own.get(kind.id)?.weight ?? 0, ...sum(kind, kinds, own) }))
    .filter(({ kind, own, weight }) => own >= (kind.extends ? NARROWER : 1) && weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = candidates;
  if (!best)
    return { id: kinds.some(({ id }) => id === usual) ? usual! : OTHER, confidence: 0, evidence: [], chosen: false };
  const rival = (second?.weight ?? 0) * (second && isBroader(second.kind, best.kind, kinds) ? 0.3 : 1);
  const confidence = (best.weight / (best.weight + rival)) * Math.min(1, best.weight / 10);
  return {
    id: best.kind.id,
    confidence: Math.round(confidence * 100) / 100,
    evidence: best.evidence.slice(0, 3),
    chosen: false,
  };
}

function isBroader(kind: Kind, than: Kind, kinds: readonly Kind[]): boolean {
  return kindChain(than.id, kinds).includes(kind);
}

function sum(kind: Kind, kinds: readonly Kind[], own: ReadonlyMap<string, Score>): Score {
  const chain = kindChain(kind.id, kinds).map(({ id }) => own.get(id) ?? { weight: 0, evidence: [] });
  return {
    weight: chain.every(({ weight }) => weight > 0) ? chain.reduce((total, { weight }) => total + weight, 0) : 0,
    evidence: chain.reverse().flatMap(({ evidence }) => evidence),
  };
}

function countSignals(
  readings: readonly BlockReading[],
  { title }: Frame,
  { signalList, signalsOfFrame }: PlanReader,
): Count[] {
  const counts: Count[] = signalList.map(() => ({ count: 0 }));
  const count = (block: Block, hit: SignalHit) => {
    const own = counts[hit.signal]!;
    own.count++;
    own.hit ??= hit;
    own.block ??= block;
  };
  const lastOfTitle = title.at(-1) ?? -1;
  let opening = OPENING;
  readings.forEach(({ block, trimmed, signals, bodyStart }, index) => {
    if (signals.length > 0) for (const hit of signals) count(block, hit);
    if (!trimmed || (opening <= 0 && index > lastOfTitle)) return;
    const isTitle = title.includes(index);
    if (!isTitle && opening-- <= 0) return;
    signalsOfFrame.scan(block.text, bodyStart, (signal, { start, end }) => {
      if (isTitle || signalList[signal]!.signal.in === 'opening') count(block, { signal, start, end });
    });
  });
  return counts;
}

function scores(counts: readonly Count[], signalList: readonly KindSignal[]): Map<string, Score> {
  const found = new Map<string, Score>();
  counts.forEach(({ count, block, hit }, index) => {
    if (!hit || !block) return;
    const { kind, signal } = signalList[index]!;
    const score = found.get(kind) ?? { weight: 0, evidence: [] };
    found.set(kind, score);
    score.weight += signal.weight * Math.min(count, signal.most ?? 1);
    const { start, end } = hit;
    if (signal.weight > 0) score.evidence.push({ block: block.id, start, end, text: block.text.slice(start, end) });
  });
  return found;
}
