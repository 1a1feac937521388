import type { OutlineEntry, Task, TaskParts } from '../plan.ts';
import type { PlanReader } from '../plan-reader.ts';
import type { BlockReading } from '../read-block.ts';

/** A heading above a place, and what holds from it down. */
interface Heading {
  level: number;
  taskless: boolean;
  parts: Pick<TaskParts, 'who' | 'when'>;
}

/**
 * The tasks of a plan: the entries of its outline that have no deeper ones under them, each with the paragraphs that
 * follow it. `skip` are the indexes of blocks that plan nothing; sections that the packs call taskless have none.
 * Who and when hold from a heading down: 三月份, （一）培训（责任部门：教务处）.
 */
export function readTasks(
  readings: readonly BlockReading[],
  skip: ReadonlySet<number>,
  outline: readonly OutlineEntry[],
  positions: readonly number[],
  reader: PlanReader,
): Task[] {
  const tasks: Task[] = [];
  const above: Heading[] = [];
  outline.forEach((entry, at) => {
    while (above.length && above.at(-1)!.level >= entry.level) above.pop();
    const outer = above.at(-1);
    const index = positions[at]!;
    const next = outline[at + 1];
    const taskless =
      outer?.taskless || (entry.level <= 2 && entry.role === 'heading' && reader.isTaskless(entry.title));
    if (next && next.level > entry.level) {
      const { who = outer?.parts.who, when = outer?.parts.when } = reader.taskParts(readings[index]!, entry.titleStart);
      above.push({ level: entry.level, taskless, parts: { ...(who && { who }), ...(when && { when }) } });
      return;
    }
    if (taskless || skip.has(index)) return;
    let parts: TaskParts = { ...outer?.parts, ...reader.taskParts(readings[index]!, entry.titleStart) };
    const end = positions[at + 1] ?? readings.length;
    for (let behind = index + 1; behind < end && !skip.has(behind); behind++) {
      parts = { ...reader.taskParts(readings[behind]!, 0), ...parts };
    }
    tasks.push({ block: entry.block, marker: entry.marker, title: entry.title, ...parts });
  });
  return tasks;
}
