// What is not there when the sidebar opens: fetched together right behind its first paint.
export { answerCard } from './card/answer-card.ts';
export { GapsView } from './gaps/gaps-view.tsx';
export { ProblemsView } from './problems/problems-view.tsx';
export { runErrand } from './run-errand.ts';
export { ScheduleView } from './schedule/schedule-view.tsx';
export { SnippetsView } from './snippets/snippets-view.tsx';

import './narrow.css';
