import type { Fragment } from '../../lib/draft/draft.ts';

/** A run of text, or a `{name}` that is still to be filled in. */
export type Piece = { text: string } | { field: string };

const FIELD = /\{([^{}\n]{1,24})\}/gu;

/** A text cut at its fields. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(FIELD)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ field: match[1]! });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The names of all fields, each once, in reading order. */
export function fieldNames(texts: string[]): string[] {
  const names = texts.flatMap((text) => piecesOf(text).flatMap((piece) => ('field' in piece ? piece.field : [])));
  return [...new Set(names)];
}

/** The fragment with the known values in place; a field without a value stays open, for the writer to see. */
export function fillFragment(fragment: Fragment, values: Readonly<Record<string, string>>): Fragment {
  return fragment.map((block) => ({
    ...block,
    text: block.text.replace(FIELD, (whole, name: string) => values[name]?.trim() || whole),
  }));
}
