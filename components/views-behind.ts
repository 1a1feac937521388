// The views that are not there when the sidebar opens, fetched together right behind its first paint.
export { GapsView } from './gaps/gaps-view.tsx';
export { ProblemsView } from './problems/problems-view.tsx';
export { ScheduleView } from './schedule/schedule-view.tsx';
export { SnippetsView } from './snippets/snippets-view.tsx';
