import type { Analysis } from '../../lib/check/analysis.ts';
import type { Need } from '../../lib/plan/plan.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { analysis } from './made-up-plan.ts';

const [sample] = analysis.suggestions;

function usual(id: string, title: string, need: Need, ...months: number[]): Suggestion {
  return { ...sample!, kind: 'item', id, title, need, months };
}

/** A year with work in three months only. */
export const thinAnalysis: Analysis = {
  ...analysis,
  plan: {
    ...analysis.plan,
    kind: { ...analysis.plan.kind, id: 'union-women' },
    schedule: analysis.plan.schedule.filter(({ months }) => months.length === 1),
  },
  suggestions: [
    usual('screening', '体检与“两癌”筛查', 'required', 4, 6, 9),
    usual('summer', '防暑降温与送清凉', 'expected', 6, 7, 8),
    usual('visits', '走访慰问', 'recommended', 10),
    usual('aid', '困难帮扶与送温暖', 'recommended', 1, 9, 12),
  ],
};

/** The same before anything in it has a month. */
export const undatedAnalysis: Analysis = { ...thinAnalysis, plan: { ...thinAnalysis.plan, schedule: [] } };
