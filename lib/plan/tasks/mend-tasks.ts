import { countBefore } from '../../knowledge/count-before.ts';
import { otherEntries } from '../outline/same-entries.ts';
import type { OutlineEntry, Task } from '../plan.ts';
import type { PlanReader } from '../plan-reader.ts';
import type { BlockReading } from '../read-block.ts';
import { hasDeeper, readTask, type Tasked } from './read-tasks.ts';

/**
 * The tasks after the paragraph with an index became another, where the outline's entries stand where they stood: the
 * very ones but for that which the paragraph belongs to. Undefined where they must be read anew.
 */
export function mendTasks(
  tasks: Task[],
  before: readonly OutlineEntry[],
  now: Tasked,
  index: number,
  old: BlockReading,
  reader: PlanReader,
): Task[] | undefined {
  const { outline, positions, readings } = now;
  const at = countBefore(positions, (position) => position <= index) - 1;
  if (otherEntries(before, outline).some((other) => other !== at)) return undefined;
  const entry = outline[at];
  if (!entry) return tasks;
  const from = index === positions[at] ? entry.titleStart : 0;
  const saysNothing = (reading: BlockReading) => Object.keys(reader.taskParts(reading, from)).length === 0;
  if (before[at] === entry && saysNothing(old) && saysNothing(readings[index]!)) return tasks;
  // Of the paragraphs of a heading only its own says something of the tasks under it.
  if (hasDeeper(outline, at)) return index === positions[at] ? undefined : tasks;
  const task = readTask(now, at, reader);
  const place = tasks.findIndex(({ block }) => block === entry.block);
  if (place < 0) return task ? undefined : tasks;
  return task && tasks.with(place, task);
}
