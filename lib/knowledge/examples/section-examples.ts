import type { Section } from '../schema/section.ts';
import { compileSections } from '../section-finder.ts';

/** Runs a section's own examples, which are headings; a sentence about the first that fails. */
export function sectionExamples(section: Section): string | undefined {
  const find = compileSections([section]);
  for (const text of section.good)
    if (!find(text).length) return `“${section.id}” is not seen in its good example “${text}”`;
  for (const text of section.bad) if (find(text).length) return `“${section.id}” is seen in its bad example “${text}”`;
}
