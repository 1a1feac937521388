import type { Span } from '../draft/draft.ts';
import type { Kind } from '../knowledge/schema/kind.ts';
import type { Frame } from './frame.ts';
import type { PlanKind } from './plan.ts';
import type { BlockReading, SignalHit } from './read-block.ts';
import { kindChain } from './resolve-kind.ts';

/** The kind of a plan that shows no sign of any; asks for nothing in particular. */
export const OTHER = 'other';

/** How many blocks besides the title are the opening. */
const OPENING = 3;
/** Signals that weigh less than this together say nothing. */
const ENOUGH = 3;

interface Score {
  kind: Kind;
  own: number;
  total: number;
  evidence: Span[];
}

/** The kind whose signals weigh most. `looksBack` are indexes of blocks that speak of what was; they count too. */
export function guessKind(readings: readonly BlockReading[], frame: Frame, kinds: readonly Kind[]): PlanKind {
  const found = collect(readings, frame, kinds);
  const own = new Map(kinds.map((kind) => [kind.id, scoreOf(kind, found)]));
  const scores: Score[] = kinds
    .filter((kind) => kind.signals?.length)
    .map((kind) => {
      const chain = kindChain(kind.id, kinds)
        .map(({ id }) => own.get(id)!)
        .reverse();
      const total = chain.reduce((sum, { weight }) => sum + weight, 0);
      return {
        kind,
        own: own.get(kind.id)!.weight,
        total,
        evidence: chain.flatMap(({ evidence }) => evidence),
      };
    })
    .filter((score) => score.own > 0 && score.total >= ENOUGH)
    .sort((a, b) => b.total - a.total);
  const [best, second] = scores;
  if (!best) return { id: OTHER, confidence: 0, evidence: [], chosen: false };
  const lead =
    best.total / (best.total + (second?.total ?? 0) * (second && isBroader(second.kind, best.kind, kinds) ? 0.3 : 1));
  const confidence = Math.round(lead * Math.min(1, best.total / 10) * 100) / 100;
  return { id: best.kind.id, confidence, evidence: best.evidence.slice(0, 3), chosen: false };
}

function isBroader(kind: Kind, than: Kind, kinds: readonly Kind[]): boolean {
  return kindChain(than.id, kinds).includes(kind);
}

interface Found extends SignalHit {
  block: BlockReading['block'];
  where: 'title' | 'opening' | 'text';
}

/** Signals by `kind/signal`. */
function collect(readings: readonly BlockReading[], { title }: Frame, kinds: readonly Kind[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  const wanted = new Map(kinds.map((kind) => [kind.id, kind.signals ?? []]));
  let opening = OPENING;
  readings.forEach(({ block, trimmed, signals }, index) => {
    if (!trimmed) return;
    const where = title.includes(index) ? 'title' : opening-- > 0 ? 'opening' : 'text';
    for (const hit of signals) {
      const place = wanted.get(hit.kind)![hit.signal]!.in;
      if (place === 'title' ? where !== 'title' : place === 'opening' && where === 'text') continue;
      const key = `${hit.kind}/${hit.signal}`;
      const others = found.get(key);
      if (others) others.push({ ...hit, block, where });
      else found.set(key, [{ ...hit, block, where }]);
    }
  });
  return found;
}

function scoreOf(kind: Kind, found: ReadonlyMap<string, Found[]>): { weight: number; evidence: Span[] } {
  let weight = 0;
  const evidence: Span[] = [];
  kind.signals?.forEach((signal, index) => {
    const hits = found.get(`${kind.id}/${index}`);
    if (!hits) return;
    weight += signal.weight * Math.min(hits.length, signal.most ?? 1);
    const { block, start, end } = hits[0]!;
    if (signal.weight > 0) evidence.push({ block: block.id, start, end, text: block.text.slice(start, end) });
  });
  return { weight, evidence };
}
