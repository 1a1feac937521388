import type { FragmentBlock } from '../draft/draft.ts';
import type { Content } from './adapter.ts';

/** A single paragraph as it goes into a line: its characters, or with what is bold in it. */
export function inLine({ text, bold }: FragmentBlock): Content {
  if (!bold) return { text };
  return { blocks: [{ text, kind: 'paragraph', bold }], lead: false, tail: false, rest: true };
}
