import type { Block } from '../draft/draft.ts';
import { codeSet, has } from '../knowledge/code-set.ts';
import { type ProvenItem, provenItems } from '../knowledge/find-items.ts';
import { sentencesBack } from '../knowledge/look-back.ts';
import { noRanges, type RangeSet, rangeSet } from '../knowledge/range-set.ts';
import type { Match } from '../knowledge/template.ts';
import { firstOf } from '../knowledge/text-codes.ts';
import { readLabel, type TimeLabel } from './outline/read-label.ts';
import { type Marker, readMarker } from './outline/read-marker.ts';
import { readNumber } from './outline/read-number.ts';
import { barsOf } from './outline/table-rows.ts';
import type { Title } from './outline/title-of.ts';
import type { Activity, TaskParts } from './plan.ts';
import type { PlanReader } from './plan-reader.ts';
import { type BlockActivity, blockActivities } from './schedule/block-activities.ts';
import { readTimes } from './schedule/read-times.ts';
import type { TimeMark } from './schedule/time-mark.ts';

/** A signal of a kind of plan, found in a block. */
export interface SignalHit extends Match {
  /** Its index in the reader's list of signals. */
  signal: number;
}

/**
 * What a block says, whatever stands around it. Offsets are those of its text. Its shape is read at once; what the packs
 * know of it when first asked for, as most of those who ask for the outline ask for nothing else.
 */
export class BlockReading {
  readonly block: Block;
  /** The text without white space around it. */
  readonly trimmed: string;
  readonly marker: Marker | undefined;
  readonly label: TimeLabel | undefined;
  /** Where the text behind its number begins. */
  readonly bodyStart: number;
  /** Its title as an entry of the outline, read when first asked for. */
  title?: Title;
  /** What it says of a task, read when first asked for, from an offset on. */
  task?: { from: number; parts: TaskParts };
  /** Its activities in a year, read when first asked for. */
  inYear?: { year: number | undefined; activities: readonly Activity[] };

  readonly #reader: PlanReader;
  #dated: Dated | undefined;
  #clues: Clues | undefined;
  #activities: BlockActivity[] | undefined;

  constructor(block: Block, reader: PlanReader) {
    const { text } = block;
    this.block = block;
    this.trimmed = text.trim();
    const blank = this.trimmed === '';
    this.marker = blank ? undefined : readMarker(text);
    this.label = blank ? undefined : readLabel(text);
    this.bodyStart = blank ? 0 : (this.marker?.bodyStart ?? this.label?.bodyStart ?? firstOf(text));
    this.#reader = reader;
    if (blank) [this.#dated, this.#clues] = [UNDATED, NO_CLUES];
  }

  /** How many tabs or bars it has, as a row of a table does. */
  get bars(): number {
    return barsOf(this.trimmed);
  }

  /** Whether it may stand alone as a heading: short, and without a stop at its end. */
  get alone(): boolean {
    return this.trimmed.length <= 30 && !has(isStop, this.trimmed.charCodeAt(this.trimmed.length - 1));
  }

  /** The times in it, but for those in sentences that look back. */
  get times(): readonly TimeMark[] {
    return this.#read().times;
  }

  /** Whether its times have been read, so that asking for them costs nothing. */
  get isDated(): boolean {
    return this.#dated !== undefined;
  }

  /** The activities that the block dates by itself. */
  get activities(): readonly BlockActivity[] {
    const { times } = this.#read();
    if (times.length === 0) return NO_ACTIVITIES;
    this.#activities ??= blockActivities(this.block, times, this.marker?.bodyStart ?? 0, this.label);
    return this.#activities;
  }

  /** The standard items that it proves. */
  get items(): readonly ProvenItem[] {
    return this.#find().items;
  }

  /** Of the signals of kinds those that count wherever they stand. */
  get signals(): readonly SignalHit[] {
    return this.#find().signals;
  }

  #read(): Dated {
    if (!this.#dated) {
      const { text } = this.block;
      const { reviews, festivals, occasions } = this.#reader.findTimes(text, this.bodyStart);
      const past = reviews.length > 0 ? rangeSet(sentencesBack(reviews, text)) : noRanges;
      const times = readTimes(text, timesFrom(text, this.marker), festivals, occasions);
      this.#dated = { past, times: past === noRanges ? times : times.filter((time) => !past.touches(time)) };
    }
    return this.#dated;
  }

  #find(): Clues {
    if (!this.#clues) {
      const { past } = this.#read();
      const { items, signals } = this.#reader.find(this.block.text, this.bodyStart);
      this.#clues = {
        items: provenItems(items, this.block.text, past),
        signals: signals.map(({ entry, start, end }) => ({ signal: entry, start, end })),
      };
    }
    return this.#clues;
  }
}

const isStop = codeSet('。；;.');

/** The times of a block, and the sentences in it that look back, in which none count. */
interface Dated {
  past: RangeSet;
  times: readonly TimeMark[];
}

interface Clues {
  items: readonly ProvenItem[];
  signals: readonly SignalHit[];
}

const UNDATED: Dated = { past: noRanges, times: [] };
const NO_CLUES: Clues = { items: [], signals: [] };
const NO_ACTIVITIES: readonly BlockActivity[] = [];

/** A number at the start; empty where there is none. */
const NEXT = /^(?:\d+|[一二三四五六七八九十]*)/;

/** Where times are read from: behind the number, lest 1、3月 or 2.3月 be read as one time; 7、8月 may be two months. */
function timesFrom(text: string, marker: Marker | undefined): number {
  if (!marker) return 0;
  const { number, doubtful, bodyStart } = marker;
  const belongs =
    doubtful &&
    !/[.．]$/.test(marker.text) &&
    readNumber(NEXT.exec(text.slice(bodyStart, bodyStart + 3))![0]) === number + 1;
  return belongs ? 0 : bodyStart;
}
