import type { Plan } from '../plan/plan.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import type { Finding } from './finding.ts';

/** All the sidebar shows of a draft. */
export interface Analysis {
  /** Version of the draft it was computed from. */
  version: number;
  plan: Plan;
  findings: Finding[];
  suggestions: Suggestion[];
}

/** What the user has chosen for this document; undefined = guess. */
export interface Choices {
  kind?: string;
  year?: number;
  /** The kind the user usually writes: where neither they nor the draft say which it is. */
  usual?: string;
}
