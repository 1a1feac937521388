import type { Section } from './schema/section.ts';
import { compileTemplates } from './template-finder.ts';

/** The ids of the sections a heading's text can be the heading of. */
export type SectionFinder = (heading: string) => string[];

/** Compiles sections by their headings. */
export function compileSections(sections: readonly Section[]): SectionFinder {
  const finder = compileTemplates<{ id: string; never?: true }>(
    sections.flatMap(({ id, headings, never = [] }) => [
      ...headings.map((source) => [source, { id }] as const),
      ...never.map((source) => [source, { id, never: true as const }] as const),
    ]),
  );
  return (heading) => {
    const found: string[] = [];
    const never: string[] = [];
    finder.scan(heading, 0, ({ id, never: denies }) => {
      const ids = denies ? never : found;
      if (!ids.includes(id)) ids.push(id);
    });
    return never.length > 0 ? found.filter((id) => !never.includes(id)) : found;
  };
}
