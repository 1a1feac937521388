import type { BlockReading } from '../read-block.ts';

const LONGEST = 24;
/** The title of a second plan pasted into the document is no heading of the first. */
const PLAN_NAME = /.{4}(?:工作计划|工作要点|工作总结|工作方案)$/;
/** A heading is no sentence and closes with no mark but a colon. */
const PUNCTUATED = /[。；;！!？?，,]|[、.．]$/;
const LEAD_IN = /(?:如下|以下|下列|下面|为此|特制定|包括|目标是|有)[：:]?$/;

/**
 * The headings without a number, by index: those of standard sections, those the editor calls so, and short lines
 * before a longer paragraph or a list, where the document has two or more.
 */
export function unmarkedHeadings(
  body: readonly BlockReading[],
  taken: (index: number) => boolean,
  isSection: (text: string) => boolean,
): Set<number> {
  const sure = new Set<number>();
  const likely: number[] = [];
  body.forEach((reading, index) => {
    if (taken(index)) return;
    const look = headingLook(reading, isSection);
    if (look === 'heading') sure.add(index);
    else if (look === 'short line' && opensText(body, index, taken)) likely.push(index);
  });
  if (likely.length + sure.size >= 2) for (const index of likely) sure.add(index);
  return sure;
}

/** What a paragraph without a number looks like by itself. */
export function headingLook(
  { block, trimmed }: BlockReading,
  isSection: (text: string) => boolean,
): 'heading' | 'short line' | 'text' {
  if (block.kind === 'heading') return 'heading';
  if (block.kind !== 'paragraph' || trimmed.length > LONGEST || PUNCTUATED.test(trimmed)) return 'text';
  if (trimmed.includes('\t')) return 'text';
  if (LEAD_IN.test(trimmed) && trimmed.length > 6) return 'text';
  if (isSection(trimmed.replace(/^[【[]|[】\]]?[：:]?$/g, ''))) return 'heading';
  return isShortLine(trimmed) ? 'short line' : 'text';
}

function isShortLine(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 20 && !PLAN_NAME.test(text) && /[\p{L}]/u.test(text) && !/^[（(《“"]/.test(text)
  );
}

/** Whether what follows is a longer paragraph or begins a list. */
function opensText(body: readonly BlockReading[], index: number, taken: (index: number) => boolean): boolean {
  const next = body[index + 1];
  if (!next) return false;
  if (taken(index + 1))
    return next.marker ? next.marker.number === 1 && next.marker.level > 1 : next.label !== undefined;
  return isLonger(next);
}

/** Long enough, and with stops enough, for a paragraph under a heading. */
export function isLonger({ trimmed }: BlockReading): boolean {
  return trimmed.length > 30 && /[。；：:]/.test(trimmed);
}
