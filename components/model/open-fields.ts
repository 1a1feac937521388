import type { Fragment } from '../../lib/draft/draft.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import type { Field } from '../../lib/snippets/snippet.ts';
import { parseTemplate } from '../../lib/snippets/template.ts';

/** A run of text, or a field that is still to be filled in; an optional one may be filled in with nothing. */
export type Piece = ({ text: string } | { field: string; optional?: true }) & { bold?: true };

/** A text cut at its fields; the mark for the caret shows as nothing. */
export function piecesOf(text: string): Piece[] {
  return parseTemplate(text).flatMap((part): Piece[] => {
    const bold = part.bold && { bold: part.bold };
    if ('text' in part) return [{ text: part.text, ...bold }];
    if (!('field' in part)) return [];
    return [{ field: part.field, ...(part.type === 'toggle' && { optional: true }), ...bold }];
  });
}

/** The fields of a wording, each once, in reading order. */
export function fieldsOfFragment(fragment: Fragment): Field[] {
  return fieldsOf(fragment.map((block) => block.text).join('\n'));
}

/** The defaults under the values known from before, under what was typed. */
export function startValues(fields: Field[], known: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, default: preset }) => [name, known[name] || preset]));
}

/** The fragment with the known values in place; a field without a value stays open, for the writer to see. */
export function fillFragment(fragment: Fragment, values: Readonly<Record<string, string>>): Fragment {
  return fragment.map((block) => ({
    ...block,
    text: piecesOf(block.text)
      .map((piece) => ('text' in piece ? piece.text : values[piece.field]?.trim() || `{${piece.field}}`))
      .join(''),
  }));
}
