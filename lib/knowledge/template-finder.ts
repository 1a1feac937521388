import { matchTemplate, type TemplateMatch } from './match-template.ts';
import { compile } from './matcher.ts';
import { anchorTexts, laterTexts, parseTemplate, type Template } from './template.ts';

/** Finds many templates in one pass over a text. */
export interface TemplateFinder<Entry> {
  /** Calls `onMatch` for each place each template matches at, by rising place of its first text. */
  scan(text: string, bodyStart: number, onMatch: (entry: Entry, match: TemplateMatch) => void): void;
}

/**
 * Compiles templates, each with what its finder should be told of it. Throws on a source that is no template.
 *
 * The pass looks for each template's anchor and for the texts that must stand behind it. Anchors are often the
 * commonest words there are (职工, 以, 在); most are done with when nothing of what must follow does.
 */
export function compileTemplates<Entry>(sources: Iterable<readonly [string, Entry]>): TemplateFinder<Entry> {
  const templates: Template[] = [];
  const entries: Entry[] = [];
  const terms: string[] = [];
  /** Of each term: its template, and whether it is the anchor. */
  const owners: number[] = [];
  const isAnchor: boolean[] = [];
  const isGated: boolean[] = [];
  for (const [source, entry] of sources) {
    const template = parseTemplate(source);
    const add = (text: string, anchor: boolean) => {
      terms.push(text);
      owners.push(templates.length);
      isAnchor.push(anchor);
    };
    for (const text of anchorTexts(template)) add(text, true);
    const later = laterTexts(template);
    for (const text of later) add(text, false);
    isGated.push(later.length > 0);
    templates.push(template);
    entries.push(entry);
  }
  const matcher = compile(terms);
  const fixedStart = templates.map(({ atStart, anchor }) => atStart && anchor === 0);

  // Of each template: the last place a text that must follow was seen at, and in which scan.
  const laterAt = new Int32Array(templates.length);
  const seenIn = new Float64Array(templates.length);
  let scans = 0;
  let body = 0;
  const anchors: number[] = [];
  const note = (term: number, start: number) => {
    const owner = owners[term]!;
    if (!isAnchor[term]) {
      laterAt[owner] = start;
      seenIn[owner] = scans;
    } else if (!fixedStart[owner] || start === body) anchors.push(term, start);
  };

  return {
    scan(text, bodyStart, onMatch) {
      scans++;
      body = bodyStart;
      anchors.length = 0;
      matcher.scan(text, note);
      for (let index = 0; index < anchors.length; index += 2) {
        const owner = owners[anchors[index]!]!;
        const start = anchors[index + 1]!;
        const end = start + terms[anchors[index]!]!.length;
        if (isGated[owner] && (seenIn[owner] !== scans || laterAt[owner]! < end)) continue;
        const match = matchTemplate(templates[owner]!, text, start, end, bodyStart);
        if (match) onMatch(entries[owner]!, match);
      }
    },
  };
}
