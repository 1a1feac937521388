import type { Draft } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from '../plan/plan.ts';
import { mapDraft } from './draft-map.ts';
import { nextMarker } from './next-marker.ts';
import type { Placed } from './placed.ts';
import { sectionRanges } from './section-places.ts';
import { suggestItem } from './suggest-item.ts';
import { suggestSection } from './suggest-section.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * What the plan lacks of what its kind asks for, ready to be inserted, in reading order; what goes to the
 * same place in the order of the sections, each section before its items. An empty draft gets the whole skeleton, numbered through.
 */
export function suggest(plan: Plan, draft: Draft, knowledge: Knowledge): Suggestion[] {
  return allSuggestions(plan, draft, knowledge).map((suggestion) => ofYear(suggestion, plan.year));
}

/** The plan's own year is no question, and last time's answer to it would be wrong. */
function ofYear(suggestion: Suggestion, year: number | undefined): Suggestion {
  if (year === undefined) return suggestion;
  const wordings = suggestion.wordings.map((blocks) =>
    blocks.map((block) => ({ ...block, text: block.text.replaceAll('{年度}', String(year)) })),
  );
  return { ...suggestion, wordings };
}

function allSuggestions(plan: Plan, draft: Draft, knowledge: Knowledge): Suggestion[] {
  const map = mapDraft(draft, plan, knowledge);
  const ranges = sectionRanges(plan, map, knowledge);
  const sections = plan.sections
    .filter(({ block }) => block === undefined)
    .map((section) => suggestSection(section, plan, ranges, map, knowledge));
  if (draft.blocks.every(({ text }) => text.trim() === '')) return numberedThrough(sections);
  const items = plan.items
    .filter(({ present }) => !present)
    .map((item) => suggestItem(item, plan, ranges, map, knowledge));
  const order = new Map(plan.sections.map(({ id }, at) => [id, at]));
  const sectionOf = new Map(plan.items.map(({ id, section }) => [id, section]));
  const rank = ({ id, kind }: Suggestion) => order.get(kind === 'section' ? id : sectionOf.get(id)!) ?? order.size;
  return [...sections, ...items]
    .sort((a, b) => a.index - b.index || rank(a.suggestion) - rank(b.suggestion))
    .map(({ suggestion }) => suggestion);
}

/** The sections of an empty draft, each with the marker behind the one before it. */
function numberedThrough(sections: readonly Placed[]): Suggestion[] {
  let marker = '';
  return sections.map(({ suggestion }) => {
    if (!suggestion.marker) return suggestion;
    const before = suggestion.marker;
    marker = marker ? nextMarker(marker) : before;
    const wordings = suggestion.wordings.map(([heading, ...body]) => [
      { ...heading!, text: heading!.text.replace(before, marker) },
      ...body,
    ]);
    return { ...suggestion, marker, wordings };
  });
}
