import { type FieldGuess, suggestFields } from './suggest-fields.ts';
import { fieldName } from './template.ts';

/** A field in a body, however it is written; hidden from the search for new ones without moving anything. */
const WRITTEN = /\\.|\{[^{}\n]*\}/gu;

/** What in a body looks like a field and is none yet. Offsets are the body's. */
export function offerFields(body: string, units: string[] = []): FieldGuess[] {
  return suggestFields(
    body.replace(WRITTEN, (field) => '\uE0CB'.repeat(field.length)),
    units,
  );
}

/** The body with that part as a field, and every other place that says the same under the same name. */
export function takeField(body: string, { name, text }: FieldGuess, units: string[] = []): string {
  const places = offerFields(body, units).filter((guess) => guess.name === name && guess.text === text);
  let taken = body;
  for (const { start, end } of places.toReversed()) {
    taken = `${taken.slice(0, start)}{${fieldName(name)}:${text}}${taken.slice(end)}`;
  }
  return taken;
}
