import type { Draft } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from './plan.ts';
import { type Chosen, readPlan } from './read-plan.ts';

/**
 * What a draft says as a plan: its outline, kind, year, sections, standard items and dated activities. `choices` are
 * the user's and win over every guess. Blocks are read once for as long as they are the same objects.
 */
export function parsePlan(draft: Draft, knowledge: Knowledge, choices: Chosen = {}): Plan {
  return wholePlan(readPlan(draft, knowledge, choices));
}

/** A plan that is read when asked, read to its end and put down as plain data. */
export function wholePlan({ kind, year, title, outline, sections, items, schedule, tasks }: Plan): Plan {
  return {
    kind,
    ...(year !== undefined && { year }),
    ...(title && { title }),
    outline,
    sections,
    items,
    schedule,
    tasks,
  };
}
