import type { Fragment } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan, SectionStatus } from '../plan/plan.ts';
import type { DraftMap } from './draft-map.ts';
import { type HeadingStyle, headingStyleAt } from './heading-style.ts';
import { inOwnNumbering } from './own-numbering.ts';
import type { Placed } from './placed.ts';
import { placeOfSection, type SectionRange } from './section-places.ts';
import { wordingsFor } from './wordings-for.ts';

/** A missing section with its heading and body. In an empty draft the sections are numbered through. */
export function suggestSection(
  missing: SectionStatus,
  plan: Plan,
  ranges: ReadonlyMap<string, SectionRange>,
  map: DraftMap,
  knowledge: Knowledge,
): Placed {
  const section = knowledge.sections.find(({ id }) => id === missing.id)!;
  const index = placeOfSection(missing, plan, ranges, map);
  const bodies = wordingsFor(section.wordings, plan.kind.id, knowledge);
  const why = section.reason;
  const common = {
    id: missing.id,
    kind: 'section' as const,
    title: missing.title,
    need: missing.need,
    why,
  };

  if (section.role === 'title') {
    const wordings = bodies.map((lines): Fragment => lines.map((text) => ({ text, kind: 'paragraph' })));
    const first = map.draft.blocks[index];
    return {
      index: -1,
      suggestion: { ...common, marker: '', level: 1, place: first ? { before: first.id } : 'end', wordings },
    };
  }
  if (section.role === 'signature') {
    const wordings = bodies.map((lines): Fragment => lines.map((text) => ({ text, kind: 'paragraph' })));
    return {
      index: map.draft.blocks.length,
      suggestion: { ...common, marker: '', level: 1, place: 'end', wordings },
    };
  }
  const style = headingStyleAt(index, map);
  return {
    index,
    suggestion: {
      ...common,
      marker: style.marker.trimEnd(),
      level: 1,
      place: map.placeBefore(index),
      wordings: bodies.map((lines) => withHeading(style, missing.title, lines, map)),
    },
  };
}

/** A heading in the draft's own style and the paragraphs under it. */
export function withHeading(style: HeadingStyle, title: string, lines: readonly string[], map: DraftMap): Fragment {
  const { marker, kind, level } = style;
  return [
    { text: `${marker}${title}`, kind, ...(level !== undefined && { level }) },
    ...inOwnNumbering(lines, map.secondMarker).map((text) => ({ text, kind: 'paragraph' as const })),
  ];
}
