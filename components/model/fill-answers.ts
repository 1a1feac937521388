import type { Gap } from '../../lib/check/placeholders.ts';

/** What the form begins with, by the gaps' keys: the unit's last answer, else the only thing it can be. */
export function startAnswers(gaps: readonly Gap[], known: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    gaps.flatMap(({ key, field, options }) => {
      // The document's own year is surer than last time's.
      const only = options.length === 1 ? options[0] : undefined;
      const answer = only ?? (field && known[field]);
      return answer ? [[key, answer]] : [];
    }),
  );
}

/** The answers that are the same in the unit's next document, by the name of the field. */
export function lastingAnswers(
  gaps: readonly Gap[],
  answers: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    gaps.flatMap(({ key, field }) => {
      const answer = answers[key]?.trim();
      return field && answer ? [[field, answer]] : [];
    }),
  );
}
