import type { OutlineEntry, Task, TaskParts } from '../plan.ts';
import type { PlanReader } from '../plan-reader.ts';
import type { BlockReading } from '../read-block.ts';

/** What tasks are read from. */
export interface Tasked {
  readings: readonly BlockReading[];
  /** The indexes of blocks that plan nothing. */
  skip: ReadonlySet<number>;
  outline: readonly OutlineEntry[];
  /** The index of each entry's block. */
  positions: readonly number[];
}

/** A heading above a place, and what holds from it down. */
interface Heading {
  level: number;
  taskless: boolean;
  parts: Pick<TaskParts, 'who' | 'when'>;
}

/**
 * The tasks of a plan: the entries of its outline that have no deeper ones under them, each with the paragraphs that
 * follow it. Sections that the packs call taskless have none. Who and when hold from a heading down: 三月份,
 * （一）培训（责任部门：教务处）.
 */
export function readTasks(tasked: Tasked, reader: PlanReader): Task[] {
  const { outline } = tasked;
  const tasks: Task[] = [];
  const above: Heading[] = [];
  outline.forEach(({ level }, at) => {
    while (above.length && above.at(-1)!.level >= level) above.pop();
    const outer = above.at(-1);
    if (hasDeeper(outline, at)) {
      above.push(headingAt(tasked, at, outer, reader));
      return;
    }
    const task = taskAt(tasked, at, outer, reader);
    if (task) tasks.push(task);
  });
  return tasks;
}

/** Whether an entry has deeper ones under it. */
export function hasDeeper(outline: readonly OutlineEntry[], at: number): boolean {
  const next = outline[at + 1];
  return next !== undefined && next.level > outline[at]!.level;
}

/** The task that an entry without deeper ones is; undefined where it plans nothing. */
export function readTask(tasked: Tasked, at: number, reader: PlanReader): Task | undefined {
  return taskAt(tasked, at, headingAbove(tasked, at, reader), reader);
}

/** The heading that an entry stands under. */
function headingAbove(tasked: Tasked, at: number, reader: PlanReader): Heading | undefined {
  const { outline } = tasked;
  let above = at - 1;
  while (above >= 0 && outline[above]!.level >= outline[at]!.level) above--;
  return above < 0 ? undefined : headingAt(tasked, above, headingAbove(tasked, above, reader), reader);
}

function headingAt(
  { readings, outline, positions }: Tasked,
  at: number,
  outer: Heading | undefined,
  reader: PlanReader,
) {
  const entry = outline[at]!;
  const own = reader.taskParts(readings[positions[at]!]!, entry.titleStart);
  const { who = outer?.parts.who, when = outer?.parts.when } = own;
  return {
    level: entry.level,
    taskless: isTaskless(entry, outer, reader),
    parts: { ...(who && { who }), ...(when && { when }) },
  };
}

function isTaskless(entry: OutlineEntry, outer: Heading | undefined, reader: PlanReader): boolean {
  return outer?.taskless || (entry.level <= 2 && entry.role === 'heading' && reader.isTaskless(entry.title));
}

function taskAt(
  { readings, skip, outline, positions }: Tasked,
  at: number,
  outer: Heading | undefined,
  reader: PlanReader,
): Task | undefined {
  const entry = outline[at]!;
  const index = positions[at]!;
  if (isTaskless(entry, outer, reader) || skip.has(index)) return undefined;
  let parts: TaskParts = { ...outer?.parts, ...reader.taskParts(readings[index]!, entry.titleStart) };
  const end = positions[at + 1] ?? readings.length;
  for (let behind = index + 1; behind < end && !skip.has(behind); behind++) {
    parts = { ...reader.taskParts(readings[behind]!, 0), ...parts };
  }
  return { block: entry.block, marker: entry.marker, title: entry.title, ...parts };
}
