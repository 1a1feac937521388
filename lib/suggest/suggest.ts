import type { Draft } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from '../plan/plan.ts';
import type { Suggestion } from './suggestion.ts';

/** What the plan lacks of what its kind asks for, in reading order, ready to be inserted. */
export function suggest(_plan: Plan, _draft: Draft, _knowledge: Knowledge): Suggestion[] {
  return [];
}
