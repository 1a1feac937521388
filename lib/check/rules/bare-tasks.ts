import type { OutlineEntry } from '../../plan/plan.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** Rules and minutes have no tasks. */
const PLAN = /(?:计划|要点|打算|安排|思路|规划)\s*(?:[（(][^）)]*[）)])?$/;
/** So many tasks make a plan of work; fewer are a note. */
const FEWEST = 5;
/** So large a part of them says neither. */
const SHARE = 0.6;
const SHOWN = 3;
const LONGEST = 10;

/** Most tasks of a plan say neither who does them nor when. Told once a plan, at the first of them. */
export const bareTasks: RuleMaker = (): Rule => ({
  id: 'bare-tasks',
  always: true,
  checkDocument({ plan, draft, entryAt, hasActivities }, _notes, report) {
    // What follows from how many tasks there are at most is known without reading them.
    const most = PLAN.test(plan.title?.text ?? '') ? countLowest(plan.outline) : 0;
    if (most < FEWEST || hasActivities(most / 2)) return;
    const { tasks } = plan;
    const bare = tasks.filter(({ who, when }) => !who && !when);
    // Where a timetable of its own says when, the tasks need not.
    const elsewhere = hasActivities(bare.length / 2);
    if (tasks.length < FEWEST || bare.length < tasks.length * SHARE || elsewhere) return;
    const first = bare[0]!;
    const block = draft.blocks.findIndex(({ id }) => id === first.block);
    const entry = entryAt(block)!;
    const names = bare
      .slice(0, SHOWN)
      .map(({ title }) => (title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title));
    report(block, {
      type: 'vague-measure',
      severity: 'hint',
      start: entry.titleStart,
      end: entry.end,
      message: `${tasks.length}项任务里有${bare.length}项没写谁来做、什么时候做，如“${names.join('”“')}”`,
      why: '写明责任人和时限，才好分工，也才好检查；可以在句末补上“由……负责，……月底前完成”',
    });
  },
});

/** How many entries have no deeper one under them: there are no more tasks. */
function countLowest(outline: readonly OutlineEntry[]): number {
  let count = 0;
  for (let at = 0; at < outline.length; at++) {
    const next = outline[at + 1];
    if (!next || next.level <= outline[at]!.level) count++;
  }
  return count;
}
