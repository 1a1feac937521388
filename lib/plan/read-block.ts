import type { Block } from '../draft/draft.ts';
import { type ProvenItem, provenItems } from '../knowledge/find-items.ts';
import { sentencesBack } from '../knowledge/look-back.ts';
import { rangeSet } from '../knowledge/range-set.ts';
import type { Match } from '../knowledge/template.ts';
import { firstOf } from '../knowledge/text-codes.ts';
import { readLabel, type TimeLabel } from './outline/read-label.ts';
import { type Marker, readMarker } from './outline/read-marker.ts';
import { readNumber } from './outline/read-number.ts';
import { barsOf } from './outline/table-rows.ts';
import type { Title } from './outline/title-of.ts';
import type { TaskParts } from './plan.ts';
import type { PlanReader } from './plan-reader.ts';
import { type BlockActivity, blockActivities } from './schedule/block-activities.ts';
import { readTimes } from './schedule/read-times.ts';
import type { TimeMark } from './schedule/time-mark.ts';

/** A signal of a kind of plan, found in a block. */
export interface SignalHit extends Match {
  /** Its index in the reader's list of signals. */
  signal: number;
}

/** What a block says, whatever stands around it. Offsets are those of its text. */
export interface BlockReading {
  block: Block;
  /** The text without white space around it. */
  trimmed: string;
  marker?: Marker;
  label?: TimeLabel;
  items: ProvenItem[];
  times: TimeMark[];
  /** The activities that the block dates by itself. */
  activities: BlockActivity[];
  /** Of those signals that count wherever they stand. */
  signals: SignalHit[];
  /** Where the text behind its number begins. */
  bodyStart: number;
  /** How many tabs or bars it has, as a row of a table does. */
  bars: number;
  /** Whether it may stand alone as a heading: short, and without a stop at its end. */
  alone: boolean;
  /** Its title as an entry of the outline, read when first asked for, from an offset on. */
  title?: { from: number; parts: Title };
  /** What it says of a task, read when first asked for, from an offset on. */
  task?: { from: number; parts: TaskParts };
}

/** Reads a block. Everything found in sentences that look back is left out. */
export function readBlock(block: Block, reader: PlanReader): BlockReading {
  const { text } = block;
  const trimmed = text.trim();
  if (!trimmed)
    return { block, trimmed, items: [], times: [], activities: [], signals: [], bodyStart: 0, bars: 0, alone: true };
  const marker = readMarker(text);
  const label = readLabel(text);
  const bodyStart = marker?.bodyStart ?? label?.bodyStart ?? firstOf(text);
  const found = reader.find(text, bodyStart);
  const past = rangeSet(sentencesBack(found.reviews, text));
  const times = readTimes(text, timesFrom(text, marker), found.festivals, found.occasions).filter(
    (time) => !past.touches(time),
  );
  return {
    block,
    trimmed,
    marker,
    label,
    items: provenItems(found.items, text, past),
    times,
    activities: times.length ? blockActivities(block, times, marker?.bodyStart ?? 0, label) : [],
    signals: found.signals.map(({ entry, start, end }) => ({ signal: entry, start, end })),
    bodyStart,
    bars: barsOf(trimmed),
    alone: trimmed.length <= 30 && !/[。；;.]$/.test(trimmed),
  };
}

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
