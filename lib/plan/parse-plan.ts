import type { Draft } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readFrame } from './frame.ts';
import { guessKind } from './guess-kind.ts';
import { positionsOf } from './outline/positions-of.ts';
import { readOutline } from './outline/read-outline.ts';
import { pastBlocks } from './past-blocks.ts';
import type { Plan, PlanKind } from './plan.ts';
import { planItems } from './plan-items.ts';
import { planReader } from './plan-reader.ts';
import { planSections } from './plan-sections.ts';
import { planYear } from './plan-year.ts';
import { resolveKind } from './resolve-kind.ts';
import { readSchedule } from './schedule/read-schedule.ts';
import { readTasks } from './tasks/read-tasks.ts';

interface Chosen {
  kind?: string;
  year?: number;
  /** The kind that is meant where the draft shows no sign of any. */
  usual?: string;
}

/**
 * What a draft says as a plan: its outline, kind, year, sections, standard items and dated activities. `choices` are
 * the user's and win over every guess. Blocks are read once for as long as they are the same objects.
 */
export function parsePlan(draft: Draft, knowledge: Knowledge, choices: Chosen = {}): Plan {
  const reader = planReader(knowledge);
  const readings = reader.read(draft.blocks);
  const isSection = (text: string) => reader.sections(text).length > 0;
  const frame = readFrame(readings, isSection);
  const outline = readOutline(readings, frame, isSection);
  const kind = chosenKind(choices) ?? guessKind(readings, frame, reader, choices.usual);
  const year = choices.year ?? planYear(readings, frame);
  const positions = positionsOf(outline, draft.blocks);
  const past = pastBlocks(readings.length, outline, positions, reader.looksBack);
  const skip = new Set([...past, ...frame.title, ...frame.signature]);
  const { activities, dated } = readSchedule(readings, skip, outline, positions, year);
  const resolved = resolveKind(kind.id, knowledge.kinds);
  const items = planItems(resolved, readings, skip, dated, reader);
  const titleBlock = readings[frame.title[0] ?? -1]?.block;

  return {
    kind,
    ...(year !== undefined && { year }),
    ...(titleBlock && {
      title: { block: titleBlock.id, start: 0, end: titleBlock.text.length, text: titleBlock.text },
    }),
    outline,
    sections: planSections(resolved, readings, frame, outline, items, reader),
    items,
    schedule: activities,
    tasks: readTasks(readings, skip, outline, positions, reader),
  };
}

function chosenKind({ kind }: Chosen): PlanKind | undefined {
  return kind === undefined ? undefined : { id: kind, confidence: 1, evidence: [], chosen: true };
}
