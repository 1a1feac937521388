import { codeSet, has } from '../../knowledge/code-set.ts';
import type { BlockReading } from '../read-block.ts';

const isColon = codeSet('：:');
const FEWEST = 3;
const LONGEST = 40;

/** Under a time alone in its line (三月份) fewer are enough. */
const FEWEST_UNDER_LABEL = 2;

/**
 * List lines without a number, by index: three or more short lines in a row right under a heading or behind a colon,
 * none of them a full sentence; and whatever the editor calls a list item.
 */
export function listLines(body: readonly BlockReading[], isEntry: (index: number) => boolean): Set<number> {
  const lines = new Set<number>();
  for (let from = 0; from < body.length; from++) {
    if (isEntry(from)) continue;
    if (body[from]!.block.kind === 'list-item') lines.add(from);
    const opened = from > 0 && ((isEntry(from - 1) && isBare(body[from - 1]!)) || leadsIn(body[from - 1]!));
    if (!opened) continue;
    let to = from;
    while (to < body.length && !isEntry(to) && isLine(body[to]!)) to++;
    const fewest = body[from - 1]!.label?.alone ? FEWEST_UNDER_LABEL : FEWEST;
    if (to - from >= fewest) for (let index = from; index < to; index++) lines.add(index);
    if (to > from) from = to - 1;
  }
  return lines;
}

/** Short, and no full sentence. */
export function isLine({ block, trimmed }: BlockReading): boolean {
  return block.kind !== 'cell' && trimmed.length <= LONGEST && !/[。！？!?].|[。！？!?：:]$/.test(trimmed);
}

/** A heading alone in its paragraph. */
export function isBare({ trimmed }: BlockReading): boolean {
  return trimmed.length <= LONGEST && !/[。！？!?；;]./.test(trimmed);
}

/** Whether a paragraph ends in a colon. */
export function leadsIn({ trimmed }: BlockReading): boolean {
  return has(isColon, trimmed.charCodeAt(trimmed.length - 1));
}
