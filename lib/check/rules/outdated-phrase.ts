import { factsYear } from '../../knowledge/facts-year.ts';
import type { DatedPhrase } from '../../knowledge/schema/dated-phrase.ts';
import { planReader } from '../../plan/plan-reader.ts';
import { inBlock } from '../in-block.ts';
import { looksBackAt } from '../looks-back-at.ts';
import type { Problem, Rule, RuleMaker } from '../rule.ts';

/**
 * `stale` waits for the document to say whether one of `unless` stands in it, or, where it is `recent`, whether its
 * section looks back on the year before; a cue only says that it stands there.
 */
type Note = { stale: Problem; unless: readonly string[]; recent: boolean } | { cue: string };

/** Said of several years that are over. */
const YEARS_BACK = /过去的?[三四五]年|[三四五]年来|回望|“十[二三四五]五”(?:时期|期间|以来)/;
/** Said of the year that is over. */
const PAST = /过去一年|[一二三四五几]年来|回顾|收官/;

/** A slogan, campaign or plan period that was current some years ago and is presented as if it still were. */
export const outdatedPhrase: RuleMaker = (knowledge): Rule<DatedPhrase | string, Note> => {
  const { datedPhrases } = knowledge;
  const today = factsYear(knowledge);
  const reader = planReader(knowledge);
  const cues = new Set(datedPhrases.flatMap((entry) => entry.unlessDocument ?? []));
  return {
    id: 'outdated-phrase',
    headed: true,
    terms: [
      ...datedPhrases.flatMap((entry) => entry.phrases.map((phrase) => [phrase, entry] as const)),
      ...[...cues].map((cue) => [cue, cue] as const),
    ],
    check({ text, year = today }, hits, { report, note }) {
      let told = -1;
      const longestFirst = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
      for (const { start, end, entry } of longestFirst) {
        if (typeof entry === 'string') {
          note({ cue: entry });
          continue;
        }
        if (start < told || year <= entry.lastYear) continue;
        if (entry.notBefore?.some((word) => startsSoon(text, end, word))) continue;
        if (entry.notAfter?.some((word) => text.endsWith(word, start))) continue;
        if (entry.unlessNear?.some((word) => text.includes(word))) continue;
        told = end;
        const problem = problemOf(text, start, end, entry);
        if (YEARS_BACK.test(text.slice(0, start))) continue;
        const recent = year - entry.lastYear === 1;
        if (recent && PAST.test(text)) continue;
        if (entry.unlessDocument || recent) note({ stale: problem, unless: entry.unlessDocument ?? [], recent });
        else report(problem);
      }
    },
    checkDocument(document, notes, report) {
      const present = new Set(notes.flatMap(({ note }) => ('cue' in note ? [note.cue] : [])));
      for (const { block, note } of notes) {
        if (!('stale' in note) || note.unless.some((cue) => present.has(cue))) continue;
        if (note.recent && looksBackAt(document, block, reader)) continue;
        report(block, note.recent ? inBlock(note.stale, block) : { ...note.stale, fixes: [] });
      }
    },
  };
};

/** Right behind, or behind a closing quotation mark. */
function startsSoon(text: string, end: number, word: string): boolean {
  return text.startsWith(word, end) || (/[”’"》]/.test(text[end] ?? '') && text.startsWith(word, end + 1));
}

function problemOf(text: string, start: number, end: number, entry: DatedPhrase): Problem {
  const said = text.slice(start, end);
  return {
    type: 'outdated-meeting-or-slogan',
    severity: entry.level,
    start,
    end,
    message: `“${said}”是较早时期的提法${entry.instead ? `，现在写“${entry.instead}”` : ''}`,
    why: entry.why,
    source: entry.source,
    fixes:
      entry.instead && entry.replace
        ? [{ label: `改为“${entry.instead}”`, safe: false, edits: [{ start, end, insert: entry.instead }] }]
        : [],
  };
}
