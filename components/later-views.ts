import { later } from './ui/later.tsx';

const views = () => import('./views-behind.ts');

export const GapsView = later(async () => (await views()).GapsView);
export const ProblemsView = later(async () => (await views()).ProblemsView);
export const ScheduleView = later(async () => (await views()).ScheduleView);
export const SnippetsView = later(async () => (await views()).SnippetsView);

/** Fetches what the sidebar opens without, so that nobody waits for it later. */
export async function fetchLaterViews(): Promise<void> {
  await Promise.all([GapsView, ProblemsView, ScheduleView, SnippetsView].map((view) => view.fetch()));
}
