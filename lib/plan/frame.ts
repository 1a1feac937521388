import type { BlockReading } from './read-block.ts';

/** What stands around a plan's text: indexes of blocks. */
export interface Frame {
  /** The title's lines, in order; the first is the title proper. */
  title: number[];
  /** The lines of unit and date it closes with. */
  signature: number[];
}

const LONGEST_TITLE = 48;
const PLAN_NAME = /(?:计划|要点|安排|打算|方案|思路|规划|总结|plan)$/i;
const SENTENCE = /[。；;！!？?]/;
const DATE =
  /^(?:日期[：:])?\s*(?:(?:20[\dxX_]{2}|[xX×]{2,4}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九xX]{2})\s*年\s*[\dxX_×一二三四五六七八九十]{0,3}\s*月?(?:\s*[\dxX_×一二三四五六七八九十]{0,3}\s*日?)?|\d{4}[.\-/]\d{1,2}(?:[.\-/]\d{1,2})?)[。.]?$/;
const MONTH_DAY = /(?:\s*年\s*)?[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?[。.]?$/;
const UNIT_LINE = /^[\p{L}\p{N}（）()“”"·_＿×*\s：:]{2,40}$/u;

/** Finds the title and the signature of a plan. */
export function readFrame(readings: readonly BlockReading[], isSection: (text: string) => boolean): Frame {
  return { title: titleLines(readings, isSection), signature: signatureLines(readings) };
}

function titleLines(readings: readonly BlockReading[], isSection: (text: string) => boolean): number[] {
  const lines: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    const { trimmed, marker, label } = readings[index]!;
    if (!trimmed) continue;
    const bracketed = /^[（(].*[）)]$/.test(trimmed);
    if (
      (marker && !bracketed) ||
      (label && !bracketed && !PLAN_NAME.test(trimmed)) ||
      trimmed.length > LONGEST_TITLE ||
      SENTENCE.test(trimmed)
    )
      break;
    if (isSection(trimmed) || (lines.length && !isSubtitle(trimmed, bracketed, lines.length))) break;
    if (/[，,：:]$/.test(trimmed)) break;
    lines.push(index);
    if (lines.length === 3) break;
  }
  return lines;
}

/** A line under the title: the plan's name where the unit came first, a year, a remark in brackets. */
function isSubtitle(text: string, bracketed: boolean, before: number): boolean {
  return bracketed || DATE.test(text) || (before === 1 && PLAN_NAME.test(text));
}

function signatureLines(readings: readonly BlockReading[]): number[] {
  const lines: number[] = [];
  for (let index = readings.length - 1; index > 0 && lines.length < 4; index--) {
    const { trimmed, marker } = readings[index]!;
    if (!trimmed) continue;
    const isDate =
      DATE.test(trimmed) ||
      (lines.length === 0 && MONTH_DAY.test(trimmed) && trimmed.length <= 24 && /年/.test(trimmed));
    if (isDate) lines.unshift(index);
    else if (lines.length === 1 && !marker && trimmed.length <= 30 && UNIT_LINE.test(trimmed)) lines.unshift(index);
    else break;
  }
  return lines;
}
