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
    const found = new Set<string>();
    const never = new Set<string>();
    finder.scan(heading, 0, (entry) => (entry.never ? never : found).add(entry.id));
    return [...found].filter((id) => !never.has(id));
  };
}
