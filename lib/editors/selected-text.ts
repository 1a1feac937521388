import type { Draft } from '../draft/draft.ts';
import type { Stretch } from './adapter.ts';

/** The text of a stretch, its blocks on lines of their own. */
export function selectedText(draft: Draft, { start, end }: Stretch): string {
  const lines = draft.blocks.slice(start.block, end.block + 1).map((block) => block.text);
  if (!lines.length) return '';
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.offset);
  lines[0] = lines[0]!.slice(start.offset);
  return lines.join('\n');
}
