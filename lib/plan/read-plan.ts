import type { Draft, Span } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Frame, readFrame } from './frame.ts';
import { guessKind } from './guess-kind.ts';
import { positionsOf } from './outline/positions-of.ts';
import { readOutline } from './outline/read-outline.ts';
import { pastBlocks } from './past-blocks.ts';
import type { ItemStatus, OutlineEntry, Plan, PlanKind, SectionStatus, Task } from './plan.ts';
import { planItems } from './plan-items.ts';
import { type PlanReader, planReader } from './plan-reader.ts';
import { planSections } from './plan-sections.ts';
import { planYear } from './plan-year.ts';
import type { BlockReading } from './read-block.ts';
import { type ResolvedKind, resolveKind } from './resolve-kind.ts';
import { readSchedule, type Schedule } from './schedule/read-schedule.ts';
import { readTasks } from './tasks/read-tasks.ts';

export interface Chosen {
  kind?: string;
  year?: number;
  /** The kind that is meant where the draft shows no sign of any. */
  usual?: string;
}

/**
 * A draft as a plan, like `parsePlan`; but each part is read when it is first asked for. Whoever only looks for mistakes
 * asks for few of them.
 */
export function readPlan(draft: Draft, knowledge: Knowledge, choices: Chosen = {}): Plan {
  return new PlanReading(draft, planReader(knowledge), choices);
}

class PlanReading implements Plan {
  readonly outline: OutlineEntry[];
  readonly year?: number;
  readonly title?: Span;

  readonly #reader: PlanReader;
  readonly #choices: Chosen;
  readonly #readings: readonly BlockReading[];
  readonly #frame: Frame;
  readonly #positions: readonly number[];
  readonly #skip: ReadonlySet<number>;
  #kind: PlanKind | undefined;
  #resolved: ResolvedKind | undefined;
  #schedule: Schedule | undefined;
  #items: ItemStatus[] | undefined;
  #sections: SectionStatus[] | undefined;
  #tasks: Task[] | undefined;

  constructor({ blocks }: Draft, reader: PlanReader, choices: Chosen) {
    this.#reader = reader;
    this.#choices = choices;
    this.#readings = reader.read(blocks);
    const isSection = (text: string) => reader.sections(text).length > 0;
    this.#frame = readFrame(this.#readings, isSection);
    this.outline = readOutline(this.#readings, this.#frame, isSection);
    this.#positions = positionsOf(this.outline, blocks);
    const { title, signature } = this.#frame;
    const past = pastBlocks(blocks.length, this.outline, this.#positions, reader.looksBack);
    this.#skip = new Set([...past, ...title, ...signature]);
    const year = choices.year ?? planYear(this.#readings, this.#frame);
    if (year !== undefined) this.year = year;
    const first = this.#readings[title[0] ?? -1]?.block;
    if (first) this.title = { block: first.id, start: 0, end: first.text.length, text: first.text };
  }

  get kind(): PlanKind {
    const { kind, usual } = this.#choices;
    this.#kind ??=
      kind === undefined
        ? guessKind(this.#readings, this.#frame, this.#reader, usual)
        : { id: kind, confidence: 1, evidence: [], chosen: true };
    return this.#kind;
  }

  get schedule() {
    return this.#dated.activities;
  }

  get items(): ItemStatus[] {
    this.#items ??= planItems(this.#asked, this.#readings, this.#skip, this.#dated.dated, this.#reader);
    return this.#items;
  }

  get sections(): SectionStatus[] {
    this.#sections ??= planSections(this.#asked, this.#readings, this.#frame, this.outline, this.items, this.#reader);
    return this.#sections;
  }

  get tasks(): Task[] {
    this.#tasks ??= readTasks(this.#readings, this.#skip, this.outline, this.#positions, this.#reader);
    return this.#tasks;
  }

  /** What the plan's kind asks for. */
  get #asked(): ResolvedKind {
    this.#resolved ??= resolveKind(this.kind.id, this.#reader.knowledge.kinds);
    return this.#resolved;
  }

  get #dated(): Schedule {
    this.#schedule ??= readSchedule(this.#readings, this.#skip, this.outline, this.#positions, this.year);
    return this.#schedule;
  }
}
