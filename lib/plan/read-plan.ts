import type { Draft, Span } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Frame, readFrame } from './frame.ts';
import { guessKind } from './guess-kind.ts';
import { type Change, type KeptParts, keepsKind, keepsProof, sameProof } from './kept-parts.ts';
import { isNearEdge, onlyChange } from './only-change.ts';
import { mendOutline } from './outline/mend-outline.ts';
import { positionsOf } from './outline/positions-of.ts';
import type { Marker } from './outline/read-marker.ts';
import { readOutline } from './outline/read-outline.ts';
import { sameEntries, sameHeadings, samePlaces } from './outline/same-entries.ts';
import { pastBlocks } from './past-blocks.ts';
import type { Activity, ItemStatus, OutlineEntry, Plan, PlanKind, SectionStatus, Task } from './plan.ts';
import { planItems } from './plan-items.ts';
import { type PlanReader, planReader } from './plan-reader.ts';
import { planSections } from './plan-sections.ts';
import { planYear } from './plan-year.ts';
import type { BlockReading } from './read-block.ts';
import { type ResolvedKind, resolveKind } from './resolve-kind.ts';
import { type Dating, ownActivities, readSchedule, type Schedule, surelyDates } from './schedule/read-schedule.ts';
import { mendTasks } from './tasks/mend-tasks.ts';
import { readTasks } from './tasks/read-tasks.ts';

export interface Chosen {
  kind?: string;
  year?: number;
  /** The kind that is meant where the draft shows no sign of any. */
  usual?: string;
}

/**
 * A draft as a plan, like `parsePlan`; but each part is read when it is first asked for. Whoever only looks for mistakes
 * asks for few of them. What one changed paragraph leaves as it was is taken over from `before`, the plan's last reading.
 */
export function readPlan(draft: Draft, knowledge: Knowledge, choices: Chosen = {}, before?: PlanReading): PlanReading {
  return new PlanReading(draft, planReader(knowledge), choices, before);
}

/** A plan as `readPlan` reads it. */
export class PlanReading implements Plan {
  readonly outline: OutlineEntry[];
  readonly year?: number;
  readonly title?: Span;

  readonly #reader: PlanReader;
  readonly #choices: Chosen;
  readonly #readings: readonly BlockReading[];
  readonly #frame: Frame;
  readonly #positions: readonly number[];
  /** The outline's entry of each block that is one. */
  readonly #entries: readonly (OutlineEntry | undefined)[];
  readonly #skip: ReadonlySet<number>;
  #kind: PlanKind | undefined;
  #resolved: ResolvedKind | undefined;
  #schedule: Schedule | undefined;
  #items: ItemStatus[] | undefined;
  #sections: SectionStatus[] | undefined;
  #tasks: Task[] | undefined;
  #kept: KeptParts | undefined;

  constructor({ blocks }: Draft, reader: PlanReader, choices: Chosen, before?: PlanReading) {
    this.#reader = reader;
    this.#choices = choices;
    this.#readings = reader.read(blocks);
    const isSection = (text: string) => reader.sections(text).length > 0;
    const change = before ? before.#changeTo(this) : undefined;
    this.#frame = change ? before!.#frame : readFrame(this.#readings, isSection);
    this.outline = this.#outlineAfter(change, before, isSection);
    this.#positions = this.outline === before?.outline ? before.#positions : positionsOf(this.outline, blocks);
    this.#entries = this.outline === before?.outline ? before.#entries : this.#entriesByBlock();
    this.#skip = this.outline === before?.outline ? before.#skip : this.#readSkip();
    const year = change ? before!.year : (choices.year ?? planYear(this.#readings, this.#frame));
    if (year !== undefined) this.year = year;
    const first = this.#readings[this.#frame.title[0] ?? -1]?.block;
    if (first) this.title = { block: first.id, start: 0, end: first.text.length, text: first.text };
    if (change) this.#takeOver(before!, change);
  }

  /** The number that the block with this index begins with. */
  markerAt(block: number): Marker | undefined {
    return this.#readings[block]?.marker;
  }

  /** The outline's entry that the block with this index is. */
  entryAt(block: number): OutlineEntry | undefined {
    return this.#entries[block];
  }

  /** The activities that the block with this index dates by itself: those of the schedule, without reading the rest of it. */
  activitiesOf(block: number): readonly Activity[] {
    return ownActivities(this.#dating, block);
  }

  /** Whether the schedule has at least so many activities; reads no more of it than that takes. */
  hasActivities(fewest: number): boolean {
    return (!this.#schedule && surelyDates(this.#dating, fewest)) || this.schedule.length >= fewest;
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
    this.#items ??=
      this.#stillKept?.items ?? planItems(this.#asked, this.#readings, this.#skip, this.#dated.dated, this.#reader);
    return this.#items;
  }

  get sections(): SectionStatus[] {
    this.#sections ??=
      this.#stillKept?.sections ??
      planSections(this.#asked, this.#readings, this.#frame, this.outline, this.items, this.#reader);
    return this.#sections;
  }

  get tasks(): Task[] {
    this.#tasks ??= readTasks(this.#dating, this.#reader);
    return this.#tasks;
  }

  #entriesByBlock(): (OutlineEntry | undefined)[] {
    const entries: (OutlineEntry | undefined)[] = new Array(this.#readings.length).fill(undefined);
    for (let at = 0; at < this.outline.length; at++) entries[this.#positions[at]!] = this.outline[at];
    return entries;
  }

  /** The indexes of blocks that commit to nothing: title, signature, sections that look back. */
  #readSkip(): ReadonlySet<number> {
    const { title, signature } = this.#frame;
    const past = pastBlocks(this.#readings.length, this.outline, this.#positions, this.#reader.looksBack);
    return new Set([...past, ...title, ...signature]);
  }

  /** The paragraph that is another one now; undefined where it isn't one alone, or may be part of the frame. */
  #changeTo(now: PlanReading): Change | undefined {
    const at = onlyChange(this.#readings, now.#readings);
    if (at === undefined || !sameChoices(this.#choices, now.#choices) || isNearEdge(this.#readings, at))
      return undefined;
    return { old: this.#readings[at]!, changed: now.#readings[at]!, index: at };
  }

  /** The outline: mended where that will do, and the very one of before where it comes to the same. */
  #outlineAfter(
    change: Change | undefined,
    before: PlanReading | undefined,
    isSection: (text: string) => boolean,
  ): OutlineEntry[] {
    if (!change || !before) return readOutline(this.#readings, this.#frame, isSection);
    const { old, changed } = change;
    const mended = mendOutline(before.outline, old, changed, isSection);
    const outline = mended ?? readOutline(this.#readings, this.#frame, isSection);
    return sameEntries(outline, before.outline) ? before.outline : outline;
  }

  /** Takes over what has been read and what the changed paragraph leaves as it was. */
  #takeOver(before: PlanReading, change: Change): void {
    const { old, changed, index } = change;
    if (before.#kind && keepsKind(before.#kind, change)) {
      this.#kind = before.#kind;
      this.#resolved = before.#resolved;
    }
    if (!samePlaces(this.outline, before.outline) || !sameSet(this.#skip, before.#skip)) return;
    const isDated = before.#schedule?.activities.some(({ span }) => span.block === changed.block.id);
    const timeless = !isDated && old.times.length + changed.times.length === 0;
    const stays = !before.#schedule?.runs || (old.trimmed === '') === (changed.trimmed === '');
    if (timeless && stays) this.#schedule = before.#schedule;
    if (before.#tasks) {
      this.#tasks = mendTasks(before.#tasks, before.outline, this.#dating, index, old, this.#reader);
    }
    if (before.#items && before.#kind && before.#schedule && keepsProof(before.#items, change)) {
      // Without an outline any paragraph may stand for a section.
      const sectioned = this.outline.length > 0 && sameHeadings(this.outline, before.outline, this.#reader.sections);
      const [{ id: kind }, { dated }, items] = [before.#kind, before.#schedule, before.#items];
      this.#kept = { kind, dated, items, sections: sectioned ? before.#sections : undefined };
    }
  }

  /** What was kept, where kind and calendar ask for it and prove what they did. */
  get #stillKept(): KeptParts | undefined {
    const kept = this.#kept;
    return kept?.kind === this.kind.id && sameProof(kept.dated, this.#dated.dated) ? kept : undefined;
  }

  /** What the plan's kind asks for. */
  get #asked(): ResolvedKind {
    this.#resolved ??= resolveKind(this.kind.id, this.#reader.knowledge.kinds);
    return this.#resolved;
  }

  get #dated(): Schedule {
    this.#schedule ??= readSchedule(this.#dating);
    return this.#schedule;
  }

  get #dating(): Dating {
    return {
      readings: this.#readings,
      skip: this.#skip,
      outline: this.outline,
      positions: this.#positions,
      year: this.year,
    };
  }
}

function sameChoices(a: Chosen, b: Chosen): boolean {
  return a.kind === b.kind && a.year === b.year && a.usual === b.usual;
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a === b || (a.size === b.size && [...a].every((one) => b.has(one)));
}
