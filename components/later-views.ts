import type { AnswerParts } from './card/answer-card.ts';
import type { ErrandParts } from './run-errand.ts';
import { later } from './ui/later.tsx';

const views = () => import('./views-behind.ts');
const keepBeside = () => import('./ui/keep-beside.ts');

export const GapsView = later(async () => (await views()).GapsView);
export const ProblemsView = later(async () => (await views()).ProblemsView);
export const ScheduleView = later(async () => (await views()).ScheduleView);
export const SnippetsView = later(async () => (await views()).SnippetsView);

/** See card/answer-card.ts. */
export const answerCard = async (parts: AnswerParts) => (await views()).answerCard(parts);
/** See run-errand.ts. */
export const runErrand = async (parts: ErrandParts) => (await views()).runErrand(parts);

/** Fetches what the sidebar opens without, what menus are placed by included, so that nobody waits for it later. */
export async function fetchLaterViews(): Promise<void> {
  await Promise.all([
    ...[GapsView, ProblemsView, ScheduleView, SnippetsView].map((view) => view.fetch()),
    keepBeside(),
  ]);
}
