import type { Fragment } from '../../lib/draft/draft.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';

/** The sections of an empty document, in order; those without a number are its title and signature. */
export function sectionsOf(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(({ kind, level }) => kind === 'section' && level === 1);
}

/** A whole document of these sections: their headings, with or without the texts below them, title and signature. */
export async function skeletonOf(
  sections: readonly Suggestion[],
  wordingOf: (section: Suggestion) => Promise<Fragment>,
  texts: boolean,
): Promise<Fragment> {
  const parts = await Promise.all(
    sections.map(async (section): Promise<Fragment> => {
      const { marker, title } = section;
      if (!marker) return wordingOf(section);
      const heading = { kind: 'heading' as const, level: 2, text: `${marker}${title}` };
      return texts ? [heading, ...(await wordingOf(section)).slice(1)] : [heading];
    }),
  );
  return parts.flat();
}
