import { hasText } from '../../knowledge/text-codes.ts';
import type { OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';

/** What an entry of the outline says of its title. */
export type Title = Pick<OutlineEntry, 'title' | 'titleStart' | 'end' | 'role'>;

/**
 * The title of an outline entry whose text begins at `from`: the heading before a colon or before the first full
 * stop, without the stop; for a list line its first sentence.
 */
export function titleOf(reading: BlockReading, from: number): Title {
  if (reading.title?.titleStart !== from) reading.title = readTitle(reading.block.text, from);
  return reading.title;
}

function readTitle(text: string, from: number): Title {
  let colon = -1;
  let comma = -1;
  let sentence = from;
  for (; sentence < text.length; sentence++) {
    const sort = sorts[text.charCodeAt(sentence)]!;
    if (sort === 0) continue;
    if (sort === STOP || (sort === DOT && isEnglishStop(text, sentence))) break;
    if (sort === COLON && colon < 0) colon = sentence;
    if (sort === COMMA && comma < 0) comma = sentence;
  }
  const hasColonHeading = colon > from && colon <= from + 16 && (comma < 0 || colon < comma);
  const end = hasColonHeading ? colon : sentence;
  const title = text.slice(from, end).trimEnd();
  const role = (hasColonHeading || title.length <= 24) && hasText(text, end + 1) ? 'heading' : 'item';
  return new ReadTitle(title, from, role);
}

/** A class, not a literal: see Paragraph. */
class ReadTitle implements Title {
  readonly title: string;
  readonly titleStart: number;
  readonly end: number;
  readonly role: Title['role'];

  constructor(title: string, start: number, role: Title['role']) {
    this.title = title;
    this.titleStart = start;
    this.end = start + title.length;
    this.role = role;
  }
}

function isEnglishStop(text: string, at: number): boolean {
  ENGLISH.lastIndex = at;
  return ENGLISH.test(text);
}

/** A full stop between two English sentences. */
const ENGLISH = /\.\s+[A-Z]/y;
const [STOP, DOT, COLON, COMMA] = [1, 2, 3, 4];
/** What a character may end. */
const sorts = new Uint8Array(65_536);
for (const [signs, sort] of [
  ['。！？!?', STOP],
  ['.', DOT],
  ['：:', COLON],
  ['，,；;', COMMA],
] as const) {
  for (const sign of signs) sorts[sign.charCodeAt(0)] = sort;
}
