import type { OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';

/** What an entry of the outline says of its title. */
export type Title = Pick<OutlineEntry, 'title' | 'titleStart' | 'end' | 'role'>;

/**
 * The title of an outline entry whose text begins at `from`: the heading before a colon or before the first full
 * stop, without the stop; for a list line its first sentence.
 */
export function titleOf(reading: BlockReading, from: number): Title {
  if (reading.title?.from !== from) reading.title = { from, parts: readTitle(reading.block.text, from) };
  return reading.title.parts;
}

function readTitle(text: string, from: number): Title {
  const body = text.slice(from);
  const stop = body.search(/[。！？!?]|\.(?=\s+[A-Z])/);
  const sentence = stop < 0 ? body.length : stop;
  const colon = body.search(/[：:]/);
  const comma = body.search(/[，,；;]/);
  const hasColonHeading = colon > 0 && colon <= 16 && colon < sentence && (comma < 0 || colon < comma);
  const length = hasColonHeading ? colon : sentence;
  const title = body.slice(0, length).trimEnd();
  const more = body.slice(length + 1).trim() !== '';
  const role = more && (hasColonHeading || title.length <= 24) ? 'heading' : 'item';
  return { title, titleStart: from, end: from + title.length, role };
}
